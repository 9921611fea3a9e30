-- Waiting as facts: who entered a facility from its list, and who was on one.
create view admission.pub_entry_facts as
    select lower(s.valid) as day, nullif(a.municipality_code, '') as municipality_code, people.age_class(a.birth_date, lower(s.valid)) as age_class,
           left(a.sex, 1) as sex, p.facility_kind as service, p.organisation_id as provider, lower(s.valid) - a.applied_on as days,
           encode(sha256(convert_to('admission:' || first_value(a.id) over (partition by a.person_key order by a.made_at, a.id)::text, 'UTF8')), 'hex') as person
    from admission.stays s join admission.places p on p.id = s.place_id join admission.applications a on a.id = p.application_id;
comment on view admission.pub_entry_facts is 'One row for each person who entered a facility from its list; days: from the application';
create view admission.pub_list_facts as
    select daterange(a.applied_on, case when p.state in ('SUBMITTED', 'ON_LIST', 'SUSPENDED', 'OFFERED', 'ACCEPTED') then null
               else greatest(a.applied_on + 1, (select max((m.moved_at at time zone 'Europe/Rome')::date) from admission.moves m where m.place_id = p.id)) end) as valid,
           nullif(a.municipality_code, '') as municipality_code, people.age_class(a.birth_date, a.applied_on) as age_class,
           left(a.sex, 1) as sex, p.facility_kind as service, p.organisation_id as provider, p.state,
           encode(sha256(convert_to('admission:' || first_value(a.id) over (partition by a.person_key order by a.made_at, a.id)::text, 'UTF8')), 'hex') as person
    from admission.places p join admission.applications a on a.id = p.application_id;
comment on view admission.pub_list_facts is 'One row for each place on the list of a facility, with the time it was waited for';
alter view admission.pub_entry_facts owner to trama_publish;
alter view admission.pub_list_facts owner to trama_publish;
grant select on admission.pub_entry_facts, admission.pub_list_facts to trama_app;
