-- A person of two records, as after a merge, is in charge once: whoever counts persons counts the sign, which is the person's within this
-- view and tells nothing of who it is.
drop view casefile.pub_in_charge;
create view casefile.pub_in_charge as
    select p.municipality_code, t.subdistrict, t.area, t.economic_poverty, t.valid, p.sex, p.birth_date,
           hashtextextended('charge:' || p.person_id::text, 0) as person
    from casefile.takings_in_charge t
    join casefile.social_records r on r.id = t.record_id and not r.sealed
    join people.counted p on p.id = r.person_id
    where t.compartment = 'ORDINARY';
comment on view casefile.pub_in_charge is 'One row for each period in charge, with a sign that is the same for all of one person';
alter view casefile.pub_in_charge owner to trama_publish;
grant select on casefile.pub_in_charge to trama_app;
