-- Who is in charge, period by period; a person who comes back is the same pseudonym. Sealed facts never enter.
create view casefile.pub_charges as
    select t.valid, p.municipality_code, people.age_class(p.birth_date, lower(t.valid)) as age_class, p.sex, p.citizenship,
           t.area, t.organisation_id as provider, case when t.economic_poverty then 'YES' else 'NO' end as economic_poverty,
           upper(t.valid) - lower(t.valid) as days, lower(t.valid) as started_on,
           encode(sha256(convert_to('charge:' || p.person_id::text, 'UTF8')), 'hex') as person
    from casefile.takings_in_charge t
    join casefile.social_records r on r.id = t.record_id and not r.sealed
    join people.counted p on p.id = r.person_id
    where t.compartment = 'ORDINARY';
comment on view casefile.pub_charges is 'One row for each period in charge of the social service';
alter view casefile.pub_charges owner to trama_publish;
grant select on casefile.pub_charges to trama_app;
