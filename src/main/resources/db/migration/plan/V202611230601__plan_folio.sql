-- Who does what, where, for whom, when: of any item, not only of actions.
create table plan.folios (
    item          text primary key references plan.items,
    lead          uuid references trust.organisations,
    territory     text not null default 'DISTRICT' check (territory in ('DISTRICT', 'SUBDISTRICTS', 'MUNICIPALITIES')),
    beneficiaries text not null default '',
    from_month    date,
    to_month      date check (to_month >= from_month),
    version       integer not null,
    changed_by    uuid not null,
    changed_at    timestamptz not null
);
create index folios_lead on plan.folios (lead);
comment on table plan.folios is 'PUBLIC: no personal datum';

create table plan.partners (
    item         text not null references plan.folios,
    organisation uuid not null references trust.organisations,
    primary key (item, organisation)
);
create index partners_organisation on plan.partners (organisation);
comment on table plan.partners is 'PUBLIC: no personal datum';

-- Codes of sub-districts or of municipalities, as the folio's territory says.
create table plan.places (
    item  text not null references plan.folios,
    place text not null check (place <> ''),
    primary key (item, place)
);
comment on table plan.places is 'PUBLIC: no personal datum';

create table plan.outcomes (
    code      text primary key,
    cycle     text not null references plan.cycles,
    area      text not null,
    objective text not null,
    outcome   text not null,
    section   text not null,
    ordinal   integer not null
);
create index outcomes_cycle on plan.outcomes (cycle);
comment on table plan.outcomes is 'PUBLIC: no personal datum';

-- Links of an item: to a norm (its name in the list that the program carries) or to an outcome of the cycle before.
create table plan.links (
    item   text not null references plan.items,
    kind   text not null check (kind in ('NORM', 'OUTCOME')),
    target text not null check (target <> ''),
    primary key (item, kind, target)
);
comment on table plan.links is 'PUBLIC: no personal datum';

create table plan.milestones (
    id         uuid primary key,
    item       text not null references plan.items,
    title      text not null check (title <> ''),
    due        date not null,
    reached_on date,
    added_by   uuid not null,
    added_at   timestamptz not null
);
create index milestones_item on plan.milestones (item);
comment on table plan.milestones is 'PUBLIC: no personal datum';

create table plan.indicators (
    id         uuid primary key,
    item       text not null references plan.items,
    name       text not null check (name <> ''),
    level      text not null check (level in ('OUTPUT', 'OUTCOME', 'IMPACT')),
    unit       text not null,
    baseline   numeric,
    definition text, -- of the value that the system computes; null: values are entered
    version    integer not null default 0,
    retired    boolean not null default false,
    changed_by uuid not null,
    changed_at timestamptz not null
);
create index indicators_item on plan.indicators (item);
comment on table plan.indicators is 'PUBLIC: no personal datum';

create table plan.targets (
    indicator_id uuid not null references plan.indicators,
    year         integer not null check (year between 2000 and 9999),
    target       numeric not null,
    primary key (indicator_id, year)
);
comment on table plan.targets is 'PUBLIC: no personal datum';

create table plan.entries (
    id           uuid primary key,
    indicator_id uuid not null references plan.indicators,
    year         integer not null check (year between 2000 and 9999),
    value        numeric not null,
    as_of        date not null,
    source       text not null check (source <> ''),
    entered_by   uuid not null,
    entered_at   timestamptz not null
);
create index entries_indicator on plan.entries (indicator_id, year);
comment on table plan.entries is 'PUBLIC: no personal datum';

-- What was done: never rewritten, a later note says more.
create table plan.progress (
    id         uuid primary key,
    item       text not null references plan.items,
    year       integer not null check (year between 2000 and 9999),
    noted_on   date not null,
    state      text not null check (state in ('STARTED', 'GOING_ON', 'DONE', 'STOPPED')),
    note       text not null check (note <> ''),
    evidence   text not null default '', -- what shows it: a page of the program or a document, in words
    href       text check (href like '/%' and href not like '//%'),
    noted_by   uuid not null,
    noted_at   timestamptz not null
);
create index progress_item on plan.progress (item, year);
comment on table plan.progress is 'PUBLIC: no personal datum';

grant select, insert, update, delete on plan.folios, plan.partners, plan.places, plan.links, plan.milestones, plan.targets to trama_app;
grant select, insert on plan.outcomes, plan.entries, plan.progress to trama_app;
grant select, insert, update on plan.indicators to trama_app;
grant select on plan.folios, plan.partners, plan.places, plan.links, plan.milestones, plan.targets, plan.outcomes, plan.entries, plan.progress,
    plan.indicators to trama_publish;
