-- A body's file of visits: what became of each line. Only the wrong lines are kept as they came, to be sent back mended.
create table delivery.files (
    id              uuid primary key,
    organisation_id uuid not null,
    name            text not null,
    header          text[] not null,
    lines           integer not null,
    loaded          integer not null,
    known           integer not null,
    refused         integer not null,
    sent_by         uuid not null,
    sent_at         timestamptz not null,
    check (lines = loaded + known + refused)
);
create index files_organisation on delivery.files (organisation_id, sent_at desc);
comment on table delivery.files is 'OWNED: by the body that sent it';
alter table delivery.files enable row level security;
create policy own_files on delivery.files
    using ('o:' || organisation_id = any ((select trust.actor_keys())::text[]) and (select trust.has_role('PROVIDER', 'TEAM_MEMBER')))
    with check ('o:' || organisation_id = any ((select trust.actor_keys())::text[]) and (select trust.has_role('PROVIDER', 'TEAM_MEMBER')));
grant select, insert on delivery.files to trama_app;

create table delivery.refused_lines (
    file_id         uuid not null references delivery.files,
    organisation_id uuid not null,
    line            integer not null,
    cells           text[] not null,
    reason          text not null,
    primary key (file_id, line)
);
comment on table delivery.refused_lines is 'OWNED: by the body that sent it';
alter table delivery.refused_lines enable row level security;
create policy own_lines on delivery.refused_lines
    using ('o:' || organisation_id = any ((select trust.actor_keys())::text[]) and (select trust.has_role('PROVIDER', 'TEAM_MEMBER')))
    with check ('o:' || organisation_id = any ((select trust.actor_keys())::text[]) and (select trust.has_role('PROVIDER', 'TEAM_MEMBER')));
grant select, insert on delivery.refused_lines to trama_app;

-- By what a line is known again: the body's own number for it, or what it says.
create table delivery.line_keys (
    organisation_id uuid not null,
    key             text not null,
    content         text not null,                      -- the hash of what it said
    visit_id        uuid not null references delivery.visits,
    primary key (organisation_id, key)
);
create index line_keys_visit on delivery.line_keys (visit_id);
comment on table delivery.line_keys is 'OWNED: by the body that sent it';
alter table delivery.line_keys enable row level security;
create policy own_keys on delivery.line_keys
    using ('o:' || organisation_id = any ((select trust.actor_keys())::text[]) and (select trust.has_role('PROVIDER', 'TEAM_MEMBER')))
    with check ('o:' || organisation_id = any ((select trust.actor_keys())::text[]) and (select trust.has_role('PROVIDER', 'TEAM_MEMBER')));
grant select, insert on delivery.line_keys to trama_app;
