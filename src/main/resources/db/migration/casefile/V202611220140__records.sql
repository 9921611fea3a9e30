create schema casefile;
grant usage on schema casefile to trama_app, trama_publish;
grant create on schema casefile to trama_publish;

-- Numbers per kind and year without meaning; gaps are allowed.
create table casefile.counters (
    kind text not null,
    year integer not null,
    last integer not null,
    primary key (kind, year)
);
comment on table casefile.counters is 'SYSTEM: last number given';
create function casefile.next_number(wanted_kind text, wanted_year integer) returns integer
    language sql security definer set search_path = ''
begin atomic
    insert into casefile.counters as c (kind, year, last) values (wanted_kind, wanted_year, 1)
    on conflict (kind, year) do update set last = c.last + 1
    returning last;
end;

create table casefile.social_records (
    id          uuid primary key default uuidv7(),
    person_id   uuid not null,
    number      text not null unique,
    sealed      boolean not null default false,
    compartment text not null check (compartment in ('ORDINARY', 'SEALED')),
    opened_on   date not null,
    opened_by   uuid not null,
    version     integer not null default 0,
    check (sealed = (compartment = 'SEALED')),
    unique (person_id, sealed)
);
comment on table casefile.social_records is 'RECORD: at most one per person, opened at the first access that is more than information';
alter table casefile.social_records enable row level security;
create policy read_records on casefile.social_records for select using (trust.may(id, compartment, 1));
create policy open_records on casefile.social_records for insert with check (trust.has_role('ACCESS_DESK', 'SOCIAL_WORKER', 'COORDINATOR'));
create policy change_records on casefile.social_records for update using (trust.may(id, compartment, 3));
grant select, insert on casefile.social_records to trama_app;
grant update (version) on casefile.social_records to trama_app;

-- One period of the professional relation. No two at once on one record.
create table casefile.takings_in_charge (
    id               uuid primary key default uuidv7(),
    record_id        uuid not null references casefile.social_records,
    compartment      text not null check (compartment in ('ORDINARY', 'SEALED')),
    valid            daterange not null check (not isempty(valid)),
    case_manager     uuid not null,
    organisation_id  uuid not null,
    team_id          uuid not null,
    subdistrict      smallint not null,
    area             text not null check (area in ('FAMILY_MINORS', 'DISABILITY', 'ADULTS', 'ELDERLY')),
    economic_poverty boolean not null default false,
    closure_reason   text,
    version          integer not null default 0,
    check (closure_reason is null or not upper_inf(valid)),
    exclude using gist (record_id with =, valid with &&)
);
create index takings_in_charge_manager on casefile.takings_in_charge (case_manager) where upper_inf(valid);
create index takings_in_charge_team on casefile.takings_in_charge (team_id) where upper_inf(valid);
comment on table casefile.takings_in_charge is 'RECORD: periods in charge with case manager and team';
alter table casefile.takings_in_charge enable row level security;
create policy read_takings on casefile.takings_in_charge for select using (trust.may(record_id, compartment, 2));
create policy add_takings on casefile.takings_in_charge for insert with check (trust.has_role('SOCIAL_WORKER', 'COORDINATOR', 'ACCESS_DESK'));
create policy change_takings on casefile.takings_in_charge for update using (trust.may(record_id, compartment, 3));
grant select, insert on casefile.takings_in_charge to trama_app;
grant update (valid, closure_reason, case_manager, version) on casefile.takings_in_charge to trama_app;

create table casefile.care_team_members (
    id          uuid primary key default uuidv7(),
    record_id   uuid not null references casefile.social_records,
    compartment text not null check (compartment in ('ORDINARY', 'HEALTH', 'JUDICIAL', 'SEALED')),
    holder      text not null check (holder ~ '^[uot]:'),
    function    text not null,
    valid       daterange not null check (not isempty(valid)),
    added_by    uuid not null,
    exclude using gist (record_id with =, holder with =, valid with &&)
);
comment on table casefile.care_team_members is 'RECORD: the people of several bodies around one person; each row has its access right';
alter table casefile.care_team_members enable row level security;
create policy read_team on casefile.care_team_members for select using (trust.may(record_id, compartment, 2));
create policy add_team on casefile.care_team_members for insert with check (trust.may(record_id, compartment, 3));
create policy change_team on casefile.care_team_members for update using (trust.may(record_id, compartment, 3));
grant select, insert on casefile.care_team_members to trama_app;
grant update (valid) on casefile.care_team_members to trama_app;

-- Signed when written: never changed, corrected by a later entry that points to it.
create table casefile.diary_entries (
    id          uuid primary key default uuidv7(),
    record_id   uuid not null references casefile.social_records,
    compartment text not null check (compartment in ('ORDINARY', 'HEALTH', 'JUDICIAL', 'SEALED')),
    happened_on date not null,
    kind        text not null check (kind in ('INTERVIEW', 'HOME_VISIT', 'PHONE', 'MEETING', 'NOTE', 'CORRECTION')),
    text        text not null check (text <> ''),
    author      uuid not null,
    written_at  timestamptz not null,
    corrects    uuid references casefile.diary_entries,
    check ((kind = 'CORRECTION') = (corrects is not null))
);
create index diary_entries_corrects on casefile.diary_entries (corrects) where corrects is not null;
create index diary_entries_record on casefile.diary_entries (record_id, happened_on desc, id desc);
comment on table casefile.diary_entries is 'RECORD: professional notes';
alter table casefile.diary_entries enable row level security;
create policy read_diary on casefile.diary_entries for select using (trust.may(record_id, compartment, 3));
create policy write_diary on casefile.diary_entries for insert with check (trust.may(record_id, compartment, 3));
grant select, insert on casefile.diary_entries to trama_app;
