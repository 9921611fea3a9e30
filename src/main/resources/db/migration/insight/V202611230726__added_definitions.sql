-- What the plan office adds from the screen; those that come with the program are files. A version is never changed: the next one takes its place.
create table insight.added_definitions (
    code     text not null check (code <> ''),
    version  integer not null check (version > 0),
    body     text not null check (body <> ''),      -- the definition as it was written
    added_by uuid not null,
    added_at timestamptz not null,
    primary key (code, version)
);
comment on table insight.added_definitions is 'PUBLIC: definitions of indicators; no personal datum';
grant select, insert on insight.added_definitions to trama_app;
