-- Scores by domain for reports: who is aggregated knows no person, only a pseudonym of the record that the aggregating functions join on. Only
-- sheets of the open compartment, of records that are not sealed, and not those that a later one corrects.
create view assessment.pub_domain_scores as
    select a.record_id, p.municipality_code, a.instrument, a.assessed_on, d.axis as domain, d.series as viewpoint, d.value, d.least, d.most
    from assessment.assessments a
    join casefile.social_records r on r.id = a.record_id and not r.sealed
    join people.persons p on p.id = r.person_id
    cross join lateral jsonb_to_recordset(coalesce(a.scores -> 'domains', '[]'::jsonb))
        as d(axis text, series text, value numeric, least numeric, most numeric)
    where a.status = 'SIGNED' and a.compartment = 'ORDINARY'
      and not exists (select from assessment.assessments c where c.corrects = a.id and c.status = 'SIGNED');
alter view assessment.pub_domain_scores owner to trama_publish;
revoke all on assessment.pub_domain_scores from trama_app;
comment on view assessment.pub_domain_scores is 'for functions owned by trama_publish only: it carries the record';
create index assessments_corrects on assessment.assessments (corrects) where corrects is not null;
