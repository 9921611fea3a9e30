-- A team meets: who was there, and person by person what was said. Each point is a part of its record, and only who may open that sees it.
create table agenda.meetings (
    id              uuid primary key,
    organisation_id uuid not null,
    title           text not null check (title <> ''),
    held_on         date not null,
    holders         text[] not null check (cardinality(holders) > 0),  -- keys of who takes part
    made_by         uuid not null,
    made_at         timestamptz not null
);
create index meetings_holders on agenda.meetings using gin (holders);
comment on table agenda.meetings is 'OWNED: meetings of teams, for who takes part';
alter table agenda.meetings enable row level security;
create policy read_meetings on agenda.meetings for select using (holders && coalesce((select trust.actor_keys()), '{}'));
create policy add_meetings on agenda.meetings for insert
    with check ('o:' || organisation_id = any (trust.actor_keys()) and holders && trust.actor_keys() and trust.has_role('SOCIAL_WORKER', 'COORDINATOR'));
grant select, insert on agenda.meetings to trama_app;

create table agenda.meeting_points (
    id          uuid primary key,
    meeting_id  uuid not null references agenda.meetings,
    record_id   uuid not null,
    compartment text not null check (compartment in ('ORDINARY', 'SEALED')),
    minutes     text not null default '',
    saved_by    uuid not null,
    saved_at    timestamptz not null,
    entry_id    uuid,                    -- the signed diary entry; then nothing changes any more
    version     integer not null default 0,
    unique (meeting_id, record_id)
);
create index meeting_points_record on agenda.meeting_points (record_id);
comment on table agenda.meeting_points is 'RECORD: what a meeting said of one record; a draft of several writers until it is signed';
alter table agenda.meeting_points enable row level security;
create policy read_points on agenda.meeting_points for select
    using (trust.may(record_id, compartment, 3) and exists (select from agenda.meetings m where m.id = meeting_id));
create policy add_points on agenda.meeting_points for insert
    with check (trust.may(record_id, compartment, 3) and exists (select from agenda.meetings m where m.id = meeting_id));
create policy change_points on agenda.meeting_points for update
    using (entry_id is null and trust.may(record_id, compartment, 3) and exists (select from agenda.meetings m where m.id = meeting_id))
    with check (true);
grant select, insert on agenda.meeting_points to trama_app;
grant update (minutes, saved_by, saved_at, entry_id, version) on agenda.meeting_points to trama_app;

create table agenda.decisions (
    id          uuid primary key,
    point_id    uuid not null references agenda.meeting_points,
    record_id   uuid not null,
    compartment text not null check (compartment in ('ORDINARY', 'SEALED')),
    what        text not null check (what <> ''),
    worker      uuid not null,
    due         date not null
);
create index decisions_point on agenda.decisions (point_id);
comment on table agenda.decisions is 'RECORD: what a meeting decided, who does it and by when; becomes a deadline when the point is signed';
alter table agenda.decisions enable row level security;
create policy read_decisions on agenda.decisions for select using (trust.may(record_id, compartment, 3));
create policy add_decisions on agenda.decisions for insert with check (trust.may(record_id, compartment, 3));
grant select, insert on agenda.decisions to trama_app;
