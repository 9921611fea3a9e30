create view voucher.pub_vouchers as
    select (v.asked_at at time zone 'Europe/Rome')::date as day, v.municipality_code,
           people.age_class(s.birth_date, (v.asked_at at time zone 'Europe/Rome')::date) as age_class, s.sex,
           v.kind, v.definition as service, v.state, v.provider_id as provider, l.fund_code as fund, l.plan_item as action,
           v.amount, v.hours, round((extract(epoch from v.accepted_at - v.asked_at) / 3600)::numeric, 1) as hours_to_accept,
           v.started_on - (v.asked_at at time zone 'Europe/Rome')::date as days_to_start,
           encode(sha256(convert_to('voucher:' || coalesce(p.person_id, v.id)::text, 'UTF8')), 'hex') as person
    from voucher.vouchers v
    left join voucher.subjects s on s.voucher_id = v.id
    left join people.counted p on p.id = s.person_id
    left join fund.commitments c on c.id = v.commitment_id
    left join fund.lines l on l.id = c.line_id;
comment on view voucher.pub_vouchers is 'One row for each voucher that was asked for; no sealed record can have one';
grant select on voucher.subjects to trama_publish;
alter view voucher.pub_vouchers owner to trama_publish;
grant select on voucher.pub_vouchers to trama_app;
