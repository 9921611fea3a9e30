-- Deliveries with the thread of their money: delivery, commitment, fund line, item of the plan. A reversal counts against what it reverses.
create view delivery.pub_delivery_facts as
    select d.delivered_on as day, p.municipality_code, people.age_class(p.birth_date, d.delivered_on) as age_class, p.sex, p.citizenship,
           a.kind as service, d.organisation_id as provider, l.fund_code as fund, l.plan_item as action,
           (select t.area from casefile.takings_in_charge t where t.record_id = a.record_id and t.compartment = 'ORDINARY' and t.valid @> d.delivered_on) as area,
           d.amount, case when a.unit = 'HOUR' then d.quantity end as hours,
           encode(sha256(convert_to('delivery:' || p.person_id::text, 'UTF8')), 'hex') as person
    from delivery.deliveries d
    join delivery.assignments a on a.id = d.assignment_id
    join people.counted p on p.id = a.person_id
    left join fund.commitments c on c.id = a.commitment_id
    left join fund.lines l on l.id = c.line_id
    where d.compartment = 'ORDINARY';
comment on view delivery.pub_delivery_facts is 'One row for each delivery and for each reversal of one';
alter view delivery.pub_delivery_facts owner to trama_publish;
grant select on delivery.pub_delivery_facts to trama_app;
