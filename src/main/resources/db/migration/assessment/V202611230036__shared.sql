-- A section of a sheet that someone of the team fills by themselves: other hands, another body, or another compartment. One row each, so that two
-- save side by side, and who may not open the compartment reads neither answers nor scores.
create table assessment.parts (
    id                 uuid primary key,
    assessment_id      uuid not null references assessment.assessments,
    record_id          uuid not null,
    compartment        text not null check (compartment in ('ORDINARY', 'HEALTH', 'JUDICIAL', 'SEALED')),
    section            text not null,
    instrument         text not null,
    instrument_version integer not null,
    holder             text check (holder ~ '^[uot]:'), -- null: who works in the compartment
    function           text not null,
    due                date,
    entrusted_by       uuid not null,
    status             text not null check (status in ('DRAFT', 'SIGNED')),
    answers            jsonb not null default '{}',
    scores             jsonb not null default '{"values":{},"level":null,"domains":[]}',
    version            integer not null default 0,
    changed_by         uuid,
    changed_at         timestamptz,
    signed_by          uuid,
    signed_for         uuid,
    signed_at          timestamptz,
    unique (assessment_id, section),
    check ((status = 'SIGNED') = (signed_at is not null))
);
create index parts_record on assessment.parts (record_id);
create index parts_holder on assessment.parts (holder) where status = 'DRAFT';
comment on table assessment.parts is 'RECORD: sections of a sheet entrusted to members of the care team, with their answers';
alter table assessment.parts enable row level security;
create policy read_parts on assessment.parts for select
    using (trust.may(record_id, compartment, 3)
        or (holder = any ((select trust.actor_keys())::text[]) and trust.may(record_id, compartment, 2)));
-- Who works on the record may entrust a section of a compartment that they do not open: the row is empty when they make it.
create policy entrust_parts on assessment.parts for insert
    with check (answers = '{}' and trust.may(record_id, case compartment when 'SEALED' then 'SEALED' else 'ORDINARY' end, 3));
create policy fill_parts on assessment.parts for update
    using (status = 'DRAFT' and (trust.may(record_id, compartment, 3)
        or (holder = any ((select trust.actor_keys())::text[]) and trust.may(record_id, compartment, 2))))
    with check (trust.may(record_id, compartment, 2));
grant select, insert on assessment.parts to trama_app;
grant update (answers, scores, status, version, changed_by, changed_at, signed_by, signed_for, signed_at) on assessment.parts to trama_app;

-- Does the actor fill a section of this sheet?
create function assessment.takes_part(sheet uuid) returns boolean
    language sql stable security definer set search_path = ''
begin atomic
    select exists (select from assessment.parts p
                   where p.assessment_id = sheet and p.holder = any (trust.actor_keys()) and trust.may(p.record_id, p.compartment, 2));
end;

-- What identifies a sheet, for who works on it and for who fills a part of it.
create function assessment.sheet_head(sheet uuid)
    returns table (record_id uuid, compartment text, instrument text, instrument_version integer, assessed_on date, status text)
    language sql stable security definer set search_path = ''
begin atomic
    select a.record_id, a.compartment, a.instrument, a.instrument_version, a.assessed_on, a.status
    from assessment.assessments a
    where a.id = sheet and (trust.may(a.record_id, a.compartment, 3) or assessment.takes_part(sheet));
end;

-- Who fills what, and how far it is: for who works on the record, also where they may not read the answers.
create function assessment.parts_of(sheet uuid)
    returns table (id uuid, section text, compartment text, holder text, holder_name text, function text, due date, status text,
                   signed_by text, signed_for text, signed_at timestamptz, readable boolean, version integer)
    language sql stable security definer set search_path = ''
begin atomic
    select p.id, p.section, p.compartment, p.holder,
           coalesce(o.name, t.name, h.display_name, ''), p.function, p.due, p.status,
           s.display_name, f.name, p.signed_at, trust.may(p.record_id, p.compartment, 3), p.version
    from assessment.parts p
    left join trust.organisations o on p.holder = 'o:' || o.id
    left join trust.teams t on p.holder = 't:' || t.id
    left join trust.users h on p.holder = 'u:' || h.id
    left join trust.users s on s.id = p.signed_by
    left join trust.organisations f on f.id = p.signed_for
    where p.assessment_id = sheet
      and (trust.may(p.record_id, case p.compartment when 'SEALED' then 'SEALED' else 'ORDINARY' end, 3) or assessment.takes_part(sheet))
    order by p.section;
end;

-- Another holder for a section that nobody has signed; what was written stays. False: it is not there, or not theirs to entrust.
create function assessment.entrust(part uuid, new_holder text, new_function text, until date) returns boolean
    language sql security definer set search_path = ''
begin atomic
    update assessment.parts p set holder = new_holder, function = new_function, due = until
    where p.id = part and p.status = 'DRAFT' and trust.may(p.record_id, case p.compartment when 'SEALED' then 'SEALED' else 'ORDINARY' end, 3)
    returning true;
end;

-- What all say together at the end.
create table assessment.syntheses (
    assessment_id uuid primary key references assessment.assessments,
    record_id     uuid not null,
    compartment   text not null check (compartment in ('ORDINARY', 'HEALTH', 'JUDICIAL', 'SEALED')),
    text          text not null,
    version       integer not null default 1,
    changed_by    uuid not null,
    changed_at    timestamptz not null,
    closed        boolean not null default false
);
create index syntheses_record on assessment.syntheses (record_id);
comment on table assessment.syntheses is 'RECORD: the shared synthesis that closes a sheet filled by several';
alter table assessment.syntheses enable row level security;
create policy read_syntheses on assessment.syntheses for select
    using (trust.may(record_id, compartment, 3) or (trust.may(record_id, compartment, 2) and assessment.takes_part(assessment_id)));
create policy begin_syntheses on assessment.syntheses for insert
    with check (trust.may(record_id, compartment, 3) or (trust.may(record_id, compartment, 2) and assessment.takes_part(assessment_id)));
create policy write_syntheses on assessment.syntheses for update
    using (not closed and (trust.may(record_id, compartment, 3) or (trust.may(record_id, compartment, 2) and assessment.takes_part(assessment_id))))
    with check (true);
grant select, insert on assessment.syntheses to trama_app;
grant update (text, version, changed_by, changed_at, closed) on assessment.syntheses to trama_app;

-- Who agrees with the text as it stands: a change of the text makes them sign again.
create table assessment.synthesis_signatures (
    assessment_id uuid not null references assessment.syntheses,
    user_id       uuid not null,
    record_id     uuid not null,
    compartment   text not null check (compartment in ('ORDINARY', 'HEALTH', 'JUDICIAL', 'SEALED')),
    organisation  uuid not null,
    text_version  integer not null,
    signed_at     timestamptz not null,
    primary key (assessment_id, user_id, text_version)
);
create index synthesis_signatures_record on assessment.synthesis_signatures (record_id);
comment on table assessment.synthesis_signatures is 'RECORD: signatures under a shared synthesis';
alter table assessment.synthesis_signatures enable row level security;
create policy read_signatures on assessment.synthesis_signatures for select
    using (trust.may(record_id, compartment, 3) or (trust.may(record_id, compartment, 2) and assessment.takes_part(assessment_id)));
create policy add_signatures on assessment.synthesis_signatures for insert
    with check ('u:' || user_id = any ((select trust.actor_keys())::text[])
        and (trust.may(record_id, compartment, 3) or (trust.may(record_id, compartment, 2) and assessment.takes_part(assessment_id))));
grant select, insert on assessment.synthesis_signatures to trama_app;

grant select, update on assessment.parts to trama_publish;
do $$
declare f record;
begin
    for f in select p.oid::regprocedure as name from pg_proc p where p.pronamespace = 'assessment'::regnamespace and p.prosecdef loop
        execute format('alter function %s owner to trama_publish', f.name);
        execute format('revoke all on function %s from public', f.name);
        execute format('grant execute on function %s to trama_app', f.name);
    end loop;
end $$;
