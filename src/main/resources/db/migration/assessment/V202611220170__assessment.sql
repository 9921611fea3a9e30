create schema assessment;
grant usage on schema assessment to trama_app, trama_publish;

-- The answers to one instrument (a definition: resources/instruments). Signed once, then only followed by a newer one.
create table assessment.assessments (
    id                 uuid primary key,
    record_id          uuid not null,
    compartment        text not null check (compartment in ('ORDINARY', 'HEALTH', 'JUDICIAL', 'SEALED')),
    instrument         text not null,
    instrument_version integer not null,
    assessed_on        date not null,
    status             text not null check (status in ('DRAFT', 'SIGNED')),
    answers            jsonb not null,
    scores             jsonb not null,
    assessor           uuid not null,
    signed_at          timestamptz,
    corrects           uuid references assessment.assessments,
    version            integer not null default 0,
    check ((status = 'SIGNED') = (signed_at is not null))
);
create index assessments_record on assessment.assessments (record_id, assessed_on desc);
comment on table assessment.assessments is 'RECORD: answers and scores of instruments';
alter table assessment.assessments enable row level security;
create policy read_assessments on assessment.assessments for select using (trust.may(record_id, compartment, 3));
create policy add_assessments on assessment.assessments for insert with check (trust.may(record_id, compartment, 3));
create policy change_assessments on assessment.assessments for update
    using (trust.may(record_id, compartment, 3) and status = 'DRAFT') with check (trust.may(record_id, compartment, 3));
grant select, insert on assessment.assessments to trama_app;
grant update (answers, scores, status, signed_at, assessed_on, instrument_version, version) on assessment.assessments to trama_app;

create view assessment.pub_vulnerability as
    select p.municipality_code, a.assessed_on, a.scores ->> 'level' as level
    from assessment.assessments a
    join casefile.social_records r on r.id = a.record_id and not r.sealed
    join people.persons p on p.id = r.person_id
    where a.status = 'SIGNED' and a.instrument = 'vulnerability' and a.compartment = 'ORDINARY';
grant select on assessment.assessments to trama_publish;
grant create on schema assessment to trama_publish;
alter view assessment.pub_vulnerability owner to trama_publish;
grant select on assessment.pub_vulnerability to trama_app;
