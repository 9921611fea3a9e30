-- Regulations of the district: the assembly approves the text, each municipality adopts it by an act of its own.
create table governance.bylaws (
    id       uuid primary key,
    title    text not null check (title <> ''),
    matter   text not null default '',
    made_by  uuid not null,
    made_at  timestamptz not null,
    version  integer not null default 0
);
comment on table governance.bylaws is 'PUBLIC: regulations of the district; no personal datum';
create table governance.bylaw_versions (
    id            uuid primary key,
    bylaw_id      uuid not null references governance.bylaws,
    number        smallint not null check (number > 0),
    changes       text not null default '',
    file_name     text not null,
    media_type    text not null,
    bytes         bigint not null,
    content_hash  text not null,
    adopt_within  smallint not null check (adopt_within between 1 and 730), -- days from the resolution
    state         text not null default 'PROPOSED' check (state in ('PROPOSED', 'APPROVED', 'REJECTED', 'WITHDRAWN')),
    deed          text not null default '',
    decided_on    date,
    due           date,
    made_by       uuid not null,
    made_at       timestamptz not null,
    unique (bylaw_id, number),
    check ((state = 'APPROVED') = (due is not null)),
    check (state in ('PROPOSED', 'WITHDRAWN') or decided_on is not null)
);
create unique index bylaw_versions_proposed on governance.bylaw_versions (bylaw_id) where state = 'PROPOSED';
create index bylaw_versions_content on governance.bylaw_versions (content_hash);
comment on table governance.bylaw_versions is 'PUBLIC: texts of regulations; no personal datum';
create table governance.adoptions (
    version_id   uuid not null references governance.bylaw_versions,
    municipality char(6) not null references territory.municipalities,
    act          text not null default '',          -- number of the municipality's act; empty: not yet
    adopted_on   date,
    in_force     date,
    recorded_by  uuid,
    recorded_at  timestamptz,
    version      integer not null default 0,
    primary key (version_id, municipality),
    check ((act = '') = (adopted_on is null) and (act = '') = (in_force is null)),
    check (in_force >= adopted_on)
);
create index adoptions_municipality on governance.adoptions (municipality);
comment on table governance.adoptions is 'PUBLIC: adoption of a regulation by each municipality; no personal datum';
grant select, insert, update on governance.bylaws, governance.bylaw_versions, governance.adoptions to trama_app;
