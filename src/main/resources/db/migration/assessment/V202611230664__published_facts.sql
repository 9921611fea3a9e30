create view assessment.pub_assessments as
    select a.assessed_on as day, p.municipality_code, people.age_class(p.birth_date, a.assessed_on) as age_class, p.sex, p.citizenship,
           a.instrument as service, a.scores ->> 'level' as level,
           (select t.area from casefile.takings_in_charge t where t.record_id = a.record_id and t.compartment = 'ORDINARY' and t.valid @> a.assessed_on) as area,
           encode(sha256(convert_to('assessment:' || p.person_id::text, 'UTF8')), 'hex') as person
    from assessment.assessments a
    join casefile.social_records r on r.id = a.record_id and not r.sealed
    join people.counted p on p.id = r.person_id
    where a.status = 'SIGNED' and a.compartment = 'ORDINARY'
      and not exists (select from assessment.assessments c where c.corrects = a.id and c.status = 'SIGNED');
comment on view assessment.pub_assessments is 'One row for each signed sheet, the one that corrects and not the corrected one';
alter view assessment.pub_assessments owner to trama_publish;
grant select on assessment.pub_assessments to trama_app;
