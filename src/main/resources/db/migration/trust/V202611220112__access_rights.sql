-- The one mechanism of access to records (docs/adr/0003): who (user, body or team), which record, how deep, which compartments, how long, why.
create table trust.access_rights (
    id           uuid primary key default uuidv7(),
    record_id    uuid not null,
    holder       text not null check (holder ~ '^[uot]:[0-9a-f-]{36}$'),
    level        smallint not null check (level between 1 and 4), -- 1 INDEX, 2 SUMMARY, 3 WORK, 4 FULL
    compartments text[] not null check (cardinality(compartments) > 0),
    valid        daterange not null check (not isempty(valid)),
    basis        text not null check (basis in ('IN_CHARGE', 'CARE_TEAM', 'CONSENT', 'REFERRAL', 'LEGAL', 'EMERGENCY')),
    source       text not null,
    created_by   uuid not null,
    created_at   timestamptz not null default now(),
    revoked_at   timestamptz                       -- ended before its last day: from this moment it opens nothing
);
create index access_rights_record on trust.access_rights (record_id, holder);
create index access_rights_holder on trust.access_rights (holder, record_id);
create index access_rights_source on trust.access_rights (source);
comment on table trust.access_rights is 'RECORD: who may see a record; read by its holders and by who works on the record';

-- The question of the RECORD policy and of the pages. Reads access rights and nothing else.
create function trust.may(record uuid, compartment text, needed integer) returns boolean
    language sql stable security definer set search_path = ''
begin atomic
    select exists (
        select from trust.access_rights a
        where a.record_id = record and a.holder = any (trust.actor_keys()) and a.level >= needed
          and compartment = any (a.compartments) and a.valid @> trust.today() and a.revoked_at is null);
end;
grant select on trust.access_rights to trama_publish;
alter function trust.may(uuid, text, integer) owner to trama_publish;
revoke all on function trust.may(uuid, text, integer) from public;
grant execute on function trust.may(uuid, text, integer) to trama_app;

alter table trust.access_rights enable row level security;
create policy read_rights on trust.access_rights for select
    using (holder = any (trust.actor_keys()) or trust.may(record_id, 'ORDINARY', 3));
create policy open_rights on trust.access_rights for insert
    with check (trust.has_role('ACCESS_DESK', 'SOCIAL_WORKER', 'COORDINATOR', 'SYSTEM'));
create policy end_rights on trust.access_rights for update
    using (trust.may(record_id, 'ORDINARY', 3)) with check (true);
grant select, insert on trust.access_rights to trama_app;
grant update (valid, revoked_at) on trust.access_rights to trama_app;
