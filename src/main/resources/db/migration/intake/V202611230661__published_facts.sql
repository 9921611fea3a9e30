-- Contacts as facts: where the person lives, for who has one; where the contact came from, for who is not known. One person is in one municipality.
create view intake.pub_contact_facts as
    select (c.happened_at at time zone 'Europe/Rome')::date as day,
           case when p.id is null then c.municipality_code else p.municipality_code end as municipality_code,
           people.age_class(p.birth_date, (c.happened_at at time zone 'Europe/Rome')::date) as age_class, p.sex, p.citizenship,
           c.organisation_id as provider, c.channel, c.sent_by, c.outcome, c.minutes,
           case when p.id is not null then encode(sha256(convert_to('contact:' || p.person_id::text, 'UTF8')), 'hex') end as person
    from intake.contacts c left join people.counted p on p.id = c.person_id;
comment on view intake.pub_contact_facts is 'One row for each contact at an access desk';

create view intake.pub_contact_reasons as
    select (c.happened_at at time zone 'Europe/Rome')::date as day,
           case when p.id is null then c.municipality_code else p.municipality_code end as municipality_code,
           people.age_class(p.birth_date, (c.happened_at at time zone 'Europe/Rome')::date) as age_class, p.sex, p.citizenship,
           c.organisation_id as provider, reason,
           case when p.id is not null then encode(sha256(convert_to('contact:' || p.person_id::text, 'UTF8')), 'hex') end as person
    from intake.contacts c cross join lateral unnest(c.reasons) reason left join people.counted p on p.id = c.person_id;
comment on view intake.pub_contact_reasons is 'One row for each reason of each contact';

alter view intake.pub_contact_facts owner to trama_publish;
alter view intake.pub_contact_reasons owner to trama_publish;
grant select on intake.pub_contact_facts, intake.pub_contact_reasons to trama_app;
