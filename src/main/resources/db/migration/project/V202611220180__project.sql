create schema project;
grant usage on schema project to trama_app, trama_publish;
grant create on schema project to trama_publish;

-- A project of a pathway (a definition: resources/pathways) for one or several persons; record_id is the record it was written in.
create table project.projects (
    id          uuid primary key,
    record_id   uuid not null,
    compartment text not null check (compartment in ('ORDINARY', 'HEALTH', 'JUDICIAL', 'SEALED')),
    pathway     text not null,
    number      text not null unique,
    title       text not null check (title <> ''),
    status      text not null check (status in ('DRAFT', 'SIGNED', 'CLOSED')),
    valid       daterange not null check (not isempty(valid)),
    strengths   text not null default '',
    blocks      text not null default '',
    author      uuid not null,
    signed_at   timestamptz,
    document_id uuid,
    version     integer not null default 0,
    check ((status = 'DRAFT') = (signed_at is null))
);
create index projects_record on project.projects (record_id);
create table project.project_people (
    project_id  uuid not null references project.projects,
    record_id   uuid not null,
    compartment text not null check (compartment in ('ORDINARY', 'HEALTH', 'JUDICIAL', 'SEALED')),
    person_id   uuid not null,
    primary key (project_id, person_id)
);
create index project_people_record on project.project_people (record_id);
create table project.goals (
    id          uuid primary key,
    project_id  uuid not null references project.projects,
    record_id   uuid not null,
    compartment text not null check (compartment in ('ORDINARY', 'HEALTH', 'JUDICIAL', 'SEALED')),
    ordinal     integer not null,
    title       text not null check (title <> ''),
    indicator   text not null default '',
    due         date,
    unique (project_id, ordinal)
);
-- Who promises what: the person, the district, the bodies.
create table project.undertakings (
    id          uuid primary key,
    project_id  uuid not null references project.projects,
    record_id   uuid not null,
    compartment text not null check (compartment in ('ORDINARY', 'HEALTH', 'JUDICIAL', 'SEALED')),
    party       text not null check (party <> ''),
    text        text not null check (text <> '')
);
create index undertakings_project on project.undertakings (project_id);
create table project.supports (
    id              uuid primary key,
    project_id      uuid not null references project.projects,
    record_id       uuid not null,
    compartment     text not null check (compartment in ('ORDINARY', 'HEALTH', 'JUDICIAL', 'SEALED')),
    goal_id         uuid not null references project.goals,
    organisation_id uuid not null,
    kind            text not null,             -- kind of help, as the help register shows it
    title           text not null check (title <> ''),
    valid           daterange not null check (not isempty(valid))
);
create index supports_project on project.supports (project_id);
create index supports_organisation on project.supports (organisation_id);
-- The welfare budget: what a support is made of, from which source.
create table project.resources (
    id              uuid primary key,
    support_id      uuid not null references project.supports,
    project_id      uuid not null references project.projects,
    record_id       uuid not null,
    compartment     text not null check (compartment in ('ORDINARY', 'HEALTH', 'JUDICIAL', 'SEALED')),
    source          text not null check (source in ('FUND_LINE', 'ORGANISATION', 'VOLUNTEERS', 'FAMILY')),
    fund_line_id    uuid,
    organisation_id uuid,
    description     text not null,
    quantity        numeric(12, 2) not null check (quantity > 0),
    unit            text not null check (unit in ('EURO', 'HOUR', 'PIECE', 'MEAL', 'MONTH')),
    unit_value      numeric(12, 4) not null check (unit_value >= 0),
    amount          numeric(14, 2) not null check (amount >= 0),
    commitment_id   uuid,
    check ((source = 'FUND_LINE') = (fund_line_id is not null))
);
create index resources_project on project.resources (project_id);
create index resources_support on project.resources (support_id);
create table project.signatures (
    id          uuid primary key default uuidv7(),
    project_id  uuid not null references project.projects,
    record_id   uuid not null,
    compartment text not null check (compartment in ('ORDINARY', 'HEALTH', 'JUDICIAL', 'SEALED')),
    party       text not null,
    signer      text not null check (signer <> ''),
    signed_on   date not null,
    unique (project_id, party, signer)
);

do $$
declare t text;
begin
    foreach t in array array['projects', 'project_people', 'goals', 'undertakings', 'supports', 'resources', 'signatures'] loop
        execute format('comment on table project.%I is %L', t, 'RECORD: projects and welfare budgets');
        execute format('alter table project.%I enable row level security', t);
        execute format('create policy read_it on project.%I for select using (trust.may(record_id, compartment, 3))', t);
        execute format('create policy drop_it on project.%I for delete using (trust.may(record_id, compartment, 3))', t);
        execute format('grant select, insert on project.%I to trama_app', t);
    end loop;
    -- What was signed never changes: its parts are added and changed while it is a draft, and the draft itself until it is signed.
    foreach t in array array['project_people', 'goals', 'undertakings', 'supports', 'resources', 'signatures'] loop
        execute format('create policy add_it on project.%I for insert with check (trust.may(record_id, compartment, 3) and exists (select from project.projects p where p.id = project_id and p.status = ''DRAFT''))', t);
        execute format('create policy change_it on project.%I for update using (trust.may(record_id, compartment, 3) and exists (select from project.projects p where p.id = project_id and p.status = ''DRAFT''))', t);
    end loop;
end $$;
create policy add_it on project.projects for insert with check (trust.may(record_id, compartment, 3) and status = 'DRAFT');
create policy change_it on project.projects for update
    using (trust.may(record_id, compartment, 3) and status = 'DRAFT') with check (trust.may(record_id, compartment, 3));
grant update (title, status, valid, strengths, blocks, signed_at, document_id, version) on project.projects to trama_app;
grant update (commitment_id) on project.resources to trama_app;
grant update (valid) on project.supports to trama_app;
-- Only parts of a draft are removed; a trigger keeps what was signed.
grant delete on project.goals, project.undertakings, project.supports, project.resources, project.project_people to trama_app;
create function project.only_drafts_shrink() returns trigger language plpgsql as $$
begin
    if exists (select from project.projects p where p.id = old.project_id and p.status <> 'DRAFT') then
        raise exception 'a signed project does not change' using errcode = 'integrity_constraint_violation';
    end if;
    return old;
end $$;
create trigger only_drafts_shrink before delete on project.goals for each row execute function project.only_drafts_shrink();
create trigger only_drafts_shrink before delete on project.undertakings for each row execute function project.only_drafts_shrink();
create trigger only_drafts_shrink before delete on project.supports for each row execute function project.only_drafts_shrink();
create trigger only_drafts_shrink before delete on project.resources for each row execute function project.only_drafts_shrink();
create trigger only_drafts_shrink before delete on project.project_people for each row execute function project.only_drafts_shrink();

create view project.pub_budget as
    select r.source, r.fund_line_id, r.amount, p.status, p.pathway, lower(p.valid) as from_day, s.kind, pe.municipality_code
    from project.resources r
    join project.projects p on p.id = r.project_id
    join project.supports s on s.id = r.support_id
    left join lateral (select x.municipality_code from project.project_people pp join people.persons x on x.id = pp.person_id
                       where pp.project_id = p.id order by pp.person_id limit 1) pe on true
    where r.compartment = 'ORDINARY' and p.status <> 'DRAFT';
grant select on all tables in schema project to trama_publish;
alter view project.pub_budget owner to trama_publish;
grant select on project.pub_budget to trama_app;
