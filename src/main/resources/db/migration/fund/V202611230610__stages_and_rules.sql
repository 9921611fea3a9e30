-- What a line is for: FNPS area and objective, by area or jointly, who holds the money, on which territory, from when to when.
alter table fund.lines
    add area text check (area in ('CHILDHOOD', 'DISABILITY', 'POVERTY')),
    add objective text check (objective in ('ACCESS', 'TAKING_CHARGE', 'HOME_CARE', 'DAY_CENTRES', 'RESIDENTIAL', 'INCLUSION')),
    add management text not null default 'JOINT' check (management in ('JOINT', 'AREA')),
    add holder uuid references trust.organisations,
    add territory text check (territory in ('DISTRICT', 'TWO_DISTRICTS', 'PROVINCE')),   -- null: as the fund's marker says
    add share numeric(5, 2) not null default 100 check (share > 0 and share <= 100),     -- of it, how much is for this district
    add valid daterange;
create index lines_holder on fund.lines (holder);
grant update (purpose, area, objective, management, holder, territory, share, valid) on fund.lines to trama_app;

-- Where the year's money comes from; rows typed here are not compared with the totals that a document prints.
alter table fund.fund_years add origin text not null default '', add entered boolean not null default false;
grant update (origin) on fund.fund_years to trama_app;

alter table fund.commitments add label text not null default '';
comment on column fund.commitments.label is 'of a contract: its object and number; no personal datum';

alter table fund.movements
    add reference text not null default '',    -- the act, the mandate, the reversal
    add pair_id uuid,                          -- what leaves a line comes into another: two movements, one sum
    drop constraint movements_kind_check,
    add constraint movements_kind_check check (kind in ('ESTIMATED', 'ASSIGNED', 'COLLECTED', 'TRANSFERRED', 'ALLOCATED', 'COMMITTED', 'SETTLED', 'PAID',
        'RELEASED', 'REVERSED', 'MOVED_IN', 'MOVED_OUT', 'CARRIED_IN', 'CARRIED_OUT')),
    add check (kind not in ('MOVED_IN', 'MOVED_OUT', 'CARRIED_IN', 'CARRIED_OUT') or pair_id is not null),
    add check (kind <> 'ALLOCATED' or source_id is not null),
    add check (kind in ('COMMITTED', 'SETTLED', 'PAID', 'RELEASED', 'REVERSED') or commitment_id is null);
create index movements_pair on fund.movements (pair_id);

create or replace view fund.signed_movements as
    select m.id, m.line_id, m.commitment_id, coalesce(r.kind, m.kind) as kind, case when r.id is null then m.amount else -m.amount end as amount, m.pair_id
    from fund.movements m left join fund.movements r on r.id = m.reverses;

-- Leave to commit on what is only estimated: written once, at most taken back.
create table fund.authorisations (
    id            uuid primary key,
    line_id       uuid not null references fund.lines,
    amount        numeric(14, 2) not null check (amount > 0),
    authorised_by text not null check (authorised_by <> ''),
    authorised_on date not null,
    reason        text not null check (reason <> ''),
    recorded_by   uuid not null,
    recorded_at   timestamptz not null,
    revoked_on    date,
    revoked_by    uuid,
    revoked_why   text not null default '',
    check ((revoked_on is null) = (revoked_by is null))
);
create index authorisations_line on fund.authorisations (line_id);
comment on table fund.authorisations is 'PUBLIC: body or office that authorised, amount and reason; no personal datum of those who are helped';
grant select, insert, update (revoked_on, revoked_by, revoked_why) on fund.authorisations to trama_app;

-- What binds a fund in a year. It is ended, not changed.
create table fund.rules (
    id         uuid primary key,
    fund_code  text not null,
    year       integer not null,
    kind       text not null check (kind in ('PURPOSE', 'MIN_SHARE', 'MAX_SHARE', 'DEADLINE', 'CARRY_OVER', 'OTHER')),
    items      text[] not null default '{}',      -- PURPOSE: branches of the plan on which the money may sit
    area       text check (area in ('CHILDHOOD', 'DISABILITY', 'POVERTY')),
    share      numeric(5, 2) check (share > 0 and share <= 100),
    day        date,
    words      text not null default '',          -- the act that says so, or the whole rule when it is of no other kind
    written_by uuid not null,
    written_at timestamptz not null,
    ended_by   uuid,
    ended_at   timestamptz,
    foreign key (fund_code, year) references fund.fund_years,
    check (kind <> 'PURPOSE' or cardinality(items) > 0),
    check (kind not in ('MIN_SHARE', 'MAX_SHARE') or (share is not null and area is not null)),
    check (kind <> 'DEADLINE' or day is not null),
    check (kind <> 'OTHER' or words <> ''),
    check ((ended_at is null) = (ended_by is null))
);
create index rules_fund_year on fund.rules (fund_code, year);
comment on table fund.rules is 'PUBLIC: no personal datum';
grant select, insert, update (ended_by, ended_at) on fund.rules to trama_app;

create table fund.attachments (
    id           uuid primary key,
    fund_code    text not null,
    year         integer not null,
    title        text not null check (title <> ''),
    file_name    text not null,
    media_type   text not null,
    bytes        bigint not null,
    content_hash text not null,
    added_by     uuid not null,
    added_at     timestamptz not null,
    foreign key (fund_code, year) references fund.fund_years
);
create index attachments_fund_year on fund.attachments (fund_code, year);
comment on table fund.attachments is 'PUBLIC: decrees and acts of a fund, no personal datum';
grant select, insert on fund.attachments to trama_app;

-- The matrix that the Region asks for, as it is forecast; each saving is a version, the last one counts.
create table fund.forecasts (
    id        uuid primary key,
    fund_code text not null,
    year      integer not null,
    version   integer not null,
    saved_by  uuid not null,
    saved_at  timestamptz not null,
    unique (fund_code, year, version),
    foreign key (fund_code, year) references fund.fund_years
);
create table fund.forecast_cells (
    forecast_id uuid not null references fund.forecasts,
    area        text not null check (area in ('CHILDHOOD', 'DISABILITY', 'POVERTY')),
    objective   text not null check (objective in ('ACCESS', 'TAKING_CHARGE', 'HOME_CARE', 'DAY_CENTRES', 'RESIDENTIAL', 'INCLUSION')),
    amount      numeric(14, 2) not null check (amount >= 0),
    primary key (forecast_id, area, objective)
);
comment on table fund.forecasts is 'PUBLIC: no personal datum';
comment on table fund.forecast_cells is 'PUBLIC: no personal datum';
grant select, insert on fund.forecasts, fund.forecast_cells to trama_app;

-- Files of funds between preview and confirmation, and what was imported.
create table fund.waiting_files (
    import_id  uuid not null,
    ordinal    integer not null,
    name       text not null,
    content    bytea not null,
    created_by uuid not null,
    created_at timestamptz not null,
    primary key (import_id, ordinal)
);
create table fund.imports (
    id          uuid primary key,
    files       text not null,
    added       integer not null,
    imported_by uuid not null,
    imported_at timestamptz not null
);
comment on table fund.waiting_files is 'PUBLIC: sums on their way in; no personal datum';
comment on table fund.imports is 'PUBLIC: names of files of sums; no personal datum';
grant select, insert, delete on fund.waiting_files to trama_app;
grant select, insert on fund.imports to trama_app;

-- One allocation may take from many lines: what happens once is a source on a line.
drop index fund.movements_source;
create unique index movements_source on fund.movements (source_id, kind, commitment_id, line_id) nulls not distinct where source_id is not null;
