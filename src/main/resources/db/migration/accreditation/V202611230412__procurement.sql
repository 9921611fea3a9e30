-- What was entrusted to whom, by which route, for how much; transparency data.
create table accreditation.procurements (
    id              uuid primary key,
    route           text not null check (route in ('DIRECT', 'NEGOTIATED', 'OPEN', 'CODESIGN', 'ACCREDITATION')),
    category        text not null,
    subject         text not null check (subject <> ''),
    organisation_id uuid not null references trust.organisations,
    amount          numeric(14, 2) not null check (amount > 0),
    cig             text not null default '' check (cig ~ '^([0-9A-Z][0-9A-F]{9})?$'),
    cup             text not null default '' check (cup ~ '^([A-Z][0-9]{2}[A-Z][0-9]{11})?$'),
    act             text not null check (act <> ''),
    signed_on       date not null,
    valid           daterange not null check (not isempty(valid)),
    reason          text not null default '',      -- why in spite of a warning
    warnings        text[] not null default '{}',
    written_by      uuid not null,
    written_at      timestamptz not null,
    check (warnings = '{}' or reason <> '')
);
create index procurements_category on accreditation.procurements (category, signed_on);
create index procurements_organisation on accreditation.procurements (organisation_id);
comment on table accreditation.procurements is 'PUBLIC: the record of procurement; no personal datum';
grant select, insert on accreditation.procurements to trama_app;

-- Co-design (D.Lgs. 117/2017 art. 55): notice, candidates, selection, tables, agreement, amendments.
create table accreditation.codesigns (
    id        uuid primary key,
    title     text not null check (title <> ''),
    act       text not null check (act <> ''),
    notice_on date not null,
    closes_on date not null check (closes_on >= notice_on),
    stage     text not null default 'NOTICE' check (stage in ('NOTICE', 'SELECTION', 'TABLES', 'AGREED', 'ENDED', 'CANCELLED')),
    opened_by uuid not null,
    opened_at timestamptz not null
);
comment on table accreditation.codesigns is 'PUBLIC: co-design procedures; no personal datum';
create table accreditation.codesign_steps (
    id          uuid primary key,
    codesign_id uuid not null references accreditation.codesigns,
    kind        text not null,                      -- a move, a TABLE, an AMENDMENT
    happened_on date not null,
    act         text not null default '',
    text        text not null default '',
    amount      numeric(14, 2) check (amount >= 0),
    written_by  uuid not null,
    written_at  timestamptz not null
);
create index codesign_steps_codesign on accreditation.codesign_steps (codesign_id, happened_on);
comment on table accreditation.codesign_steps is 'PUBLIC: what happened in a co-design; no personal datum';
grant select, insert on accreditation.codesigns, accreditation.codesign_steps to trama_app;
grant update (stage) on accreditation.codesigns to trama_app;
create table accreditation.codesign_candidates (
    id               uuid primary key,
    codesign_id      uuid not null references accreditation.codesigns,
    organisation_id  uuid not null references trust.organisations,
    received_on      date not null,
    runts            text not null default '',
    runts_checked_on date,
    outcome          text check (outcome in ('SELECTED', 'EXCLUDED')),
    reason           text not null default '',
    unique (codesign_id, organisation_id),
    check (outcome is distinct from 'SELECTED' or runts <> '' and runts_checked_on is not null),
    check (outcome is distinct from 'EXCLUDED' or reason <> '')
);
create index codesign_candidates_organisation on accreditation.codesign_candidates (organisation_id);
comment on table accreditation.codesign_candidates is 'OWNED: who applied to a co-design, and what came of it';
alter table accreditation.codesign_candidates enable row level security;
create policy read_it on accreditation.codesign_candidates for select using ((select trust.has_role('PLAN_OFFICE', 'COORDINATOR', 'SYSTEM'))
    or (select trust.has_role('PROVIDER')) and 'o:' || organisation_id = any ((select trust.actor_keys())::text[]));
create policy add_it on accreditation.codesign_candidates for insert with check ((select trust.has_role('PLAN_OFFICE', 'SYSTEM')));
create policy change_it on accreditation.codesign_candidates for update using ((select trust.has_role('PLAN_OFFICE', 'SYSTEM')));
grant select, insert on accreditation.codesign_candidates to trama_app;
grant update (runts, runts_checked_on, outcome, reason) on accreditation.codesign_candidates to trama_app;

-- Voluntary quality, apart from accreditation: who has no level is accredited all the same.
create table accreditation.quality_levels (
    id              uuid primary key,
    organisation_id uuid not null references trust.organisations,
    level           text not null,
    service         text not null check (service <> ''),
    valid           daterange not null check (not isempty(valid) and not upper_inf(valid)),
    evidence        text not null check (evidence <> ''),
    written_by      uuid not null,
    written_at      timestamptz not null,
    exclude using gist (organisation_id with =, service with =, valid with &&)
);
comment on table accreditation.quality_levels is 'PUBLIC: voluntary quality levels; no personal datum';
grant select, insert on accreditation.quality_levels to trama_app;
