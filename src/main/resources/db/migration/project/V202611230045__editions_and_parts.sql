-- Pathways of many kinds, editions (a project and its amendments), richer parts, signatures one by one.

-- An edition is a whole text: the first, and each amendment. Editions of one project share number and root.
alter table project.projects
    add column pathway_version integer not null default 1,
    add column root_id         uuid,
    add column edition         integer not null default 1 check (edition >= 1),
    add column amends          uuid references project.projects,
    add column reason          text not null default '',
    add column wishes          text not null default '',
    add column priorities      text not null default '',
    add column requested_on    date,
    add column referent_id     uuid,
    add column referent        text not null default '',
    add column document_sha256 text check (document_sha256 ~ '^[0-9a-f]{64}$'),
    add column closed_on       date,
    add column outcome         text not null default '';
update project.projects set root_id = id;
alter table project.projects alter column root_id set not null;
alter table project.projects drop constraint projects_number_key;
alter table project.projects add constraint projects_number_edition unique (number, edition);
alter table project.projects drop constraint projects_status_check;
alter table project.projects drop constraint projects_check;
alter table project.projects
    add constraint projects_status check (status in ('DRAFT', 'SHARED', 'SIGNING', 'SIGNED', 'AMENDED', 'CLOSED')),
    add constraint projects_signed check ((status in ('DRAFT', 'SHARED', 'SIGNING')) = (signed_at is null)),
    add constraint projects_closed check ((status = 'CLOSED') = (closed_on is not null)),
    add constraint projects_edition check ((edition = 1) = (amends is null) and (edition = 1) = (root_id = id)),
    add constraint projects_root unique (root_id, edition);
create index projects_amends on project.projects (amends);

-- The same goal, support, resource through the editions has one origin: its id in the edition it came in or was last changed in. What a body gives
-- (an assignment), the help register and a commitment are named by it.
alter table project.goals
    add column origin   uuid,
    add column area     text not null default '',   -- life area or domain of the pathway
    add column need     text not null default '',
    add column baseline text not null default '',
    add column target   text not null default '';
update project.goals set origin = id;
alter table project.goals alter column origin set not null;

alter table project.supports
    add column origin         uuid,
    add column category       text not null default 'OTHER',  -- SupportCategory; "kind" is what the help register shows of it
    add column formal         boolean not null default true,
    add column helper         text not null default '',       -- a person of the informal network
    add column strategy       text not null default '',
    add column mode           text not null default '',
    add column place          text not null default '',
    add column recipient      text not null default 'PERSON' check (recipient in ('PERSON', 'HOUSEHOLD', 'GROUP')),
    add column recipient_id   uuid,                           -- the household or the group
    add column recipient_name text not null default '';
update project.supports set origin = id, category = kind;
alter table project.supports alter column origin set not null;
alter table project.supports alter column organisation_id drop not null;
alter table project.supports add constraint supports_giver check (organisation_id is not null or helper <> '');

alter table project.resources
    add column origin  uuid,
    add column channel text not null default ''
        check (channel in ('', 'HOME_SUPPORT', 'UNIT_NETWORK', 'MUNICIPAL', 'PUBLIC_FUNDS', 'SCHOOL', 'WORK', 'OTHER_WELFARE', 'PRIVATE'));
update project.resources set origin = id;
alter table project.resources alter column origin set not null;
create index resources_origin on project.resources (origin);

-- A support serves one goal or many.
create table project.support_goals (
    support_id  uuid not null references project.supports,
    goal_id     uuid not null references project.goals,
    project_id  uuid not null references project.projects,
    record_id   uuid not null,
    compartment text not null check (compartment in ('ORDINARY', 'HEALTH', 'JUDICIAL', 'SEALED')),
    primary key (support_id, goal_id)
);
create index support_goals_goal on project.support_goals (goal_id);
create index support_goals_project on project.support_goals (project_id);
insert into project.support_goals (support_id, goal_id, project_id, record_id, compartment)
    select id, goal_id, project_id, record_id, compartment from project.supports;
alter table project.supports drop column goal_id;

-- When in the week.
create table project.support_hours (
    support_id  uuid not null references project.supports,
    project_id  uuid not null references project.projects,
    record_id   uuid not null,
    compartment text not null check (compartment in ('ORDINARY', 'HEALTH', 'JUDICIAL', 'SEALED')),
    weekday     smallint not null check (weekday between 1 and 7),
    starts      time not null,
    ends        time not null check (starts < ends),
    primary key (support_id, weekday, starts)
);
create index support_hours_project on project.support_hours (project_id);

-- Days on which the project will be looked at again.
create table project.review_days (
    id          uuid primary key,
    project_id  uuid not null references project.projects,
    record_id   uuid not null,
    compartment text not null check (compartment in ('ORDINARY', 'HEALTH', 'JUDICIAL', 'SEALED')),
    day         date not null,
    about       text not null default '',
    unique (project_id, day)
);

-- What was done of the pathway's steps and of the referent's duties; steps that the project shows by itself (draft, signing) have no row.
create table project.steps_done (
    root_id     uuid not null,
    project_id  uuid not null references project.projects,
    record_id   uuid not null,
    compartment text not null check (compartment in ('ORDINARY', 'HEALTH', 'JUDICIAL', 'SEALED')),
    step        text not null,
    done_on     date not null,
    note        text not null default '',
    done_by     uuid not null,
    primary key (root_id, step)
);
create index steps_done_project on project.steps_done (project_id);

-- The text that is being signed, frozen when signatures are asked; opened again for writing it is annulled with the signatures on it.
create table project.sheets (
    id           uuid primary key,
    project_id   uuid not null references project.projects,
    record_id    uuid not null,
    compartment  text not null check (compartment in ('ORDINARY', 'HEALTH', 'JUDICIAL', 'SEALED')),
    person_id    uuid not null,
    status       text not null check (status in ('OPEN', 'COMPLETED', 'ANNULLED')),
    content      text not null,             -- the printed page, as data
    sha256       text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    asked_at     timestamptz not null,
    asked_by     uuid not null,
    asked_for    jsonb not null              -- membership, body, teams and roles of who asked: on their mandate the last signature closes the sheet
);
create unique index sheets_open on project.sheets (project_id) where status = 'OPEN';
create index sheets_project on project.sheets (project_id);
create table project.signature_requests (
    id              uuid primary key,
    sheet_id        uuid not null references project.sheets,
    project_id      uuid not null references project.projects,
    record_id       uuid not null,
    compartment     text not null check (compartment in ('ORDINARY', 'HEALTH', 'JUDICIAL', 'SEALED')),
    party           text not null,
    label           text not null,
    organisation_id uuid,                    -- whose members may sign from their own account
    ordinal         integer not null,
    unique (sheet_id, party)
);
create index signature_requests_organisation on project.signature_requests (organisation_id);
create index signature_requests_project on project.signature_requests (project_id);

alter table project.signatures
    add column request_id  uuid references project.signature_requests,
    add column mode        text not null default 'IN_PRESENCE' check (mode in ('ON_PAPER', 'IN_PRESENCE', 'BY_ACCOUNT')),
    add column acting_as   text not null default '',   -- guardian, support administrator… of the person
    add column document_id uuid,                       -- the scanned copy, or the drawn signature
    add column signed_by   uuid,                       -- the account, when by account
    add column recorded_at timestamptz;
alter table project.signatures drop constraint signatures_project_id_party_signer_key;
create unique index signatures_request on project.signatures (request_id);
create index signatures_project on project.signatures (project_id);
