-- A diary that tells where, how long and with whom; confidential notes; notes obscured by authorisation; policies that ask the rights once.
alter table casefile.diary_entries
    add place text not null default '',
    add minutes integer check (minutes between 1 and 1440),
    add persons uuid[] not null default '{}',       -- of the registry, who took part
    add staff uuid[] not null default '{}',
    add present text not null default '',           -- who took part, in words, as signed
    add confidential boolean not null default false,
    add obscured_by uuid;
grant select, update on casefile.diary_entries to trama_publish;

-- The question is trust.may's, asked in the row's own statement: fifty notes cost one look-up, not fifty calls.
-- Confidential: who wrote it and who has the whole record (the case manager). Obscured: who authorised it and the data-protection officer.
drop policy read_diary on casefile.diary_entries;
create policy read_diary on casefile.diary_entries for select using (
    (obscured_by is null or 'u:' || obscured_by = any ((select trust.actor_keys())::text[]))
    and exists (
        select from trust.access_rights a
        where a.record_id = diary_entries.record_id and a.holder = any ((select trust.actor_keys())::text[]) and a.level >= 3
          and diary_entries.compartment = any (a.compartments) and a.valid @> (select trust.today()) and a.revoked_at is null
          and (not diary_entries.confidential or a.level >= 4 or 'u:' || diary_entries.author = any ((select trust.actor_keys())::text[]))));
create policy read_obscured on casefile.diary_entries for select using (
    obscured_by is not null and compartment <> 'SEALED' and (select trust.has_role('DPO')));

-- That a note was obscured, by whom and why: without its text.
create table casefile.obscurings (
    entry_id     uuid primary key references casefile.diary_entries,
    record_id    uuid not null references casefile.social_records,
    compartment  text not null check (compartment in ('ORDINARY', 'HEALTH', 'JUDICIAL', 'SEALED')),
    confidential boolean not null,
    happened_on  date not null,
    reason       text not null check (reason <> ''),
    authorised_by uuid not null,
    authorised_at timestamptz not null
);
create index obscurings_record on casefile.obscurings (record_id);
comment on table casefile.obscurings is 'RECORD: notes taken out of sight by authorisation, because they belong elsewhere';
alter table casefile.obscurings enable row level security;
create policy read_obscurings on casefile.obscurings for select using (
    (select trust.has_role('DPO')) and compartment <> 'SEALED'
    or trust.may(record_id, compartment, case when confidential then 4 else 3 end));
grant select on casefile.obscurings to trama_app;
grant select, insert on casefile.obscurings to trama_publish;

-- Only a coordinator who works on the record, and only what that coordinator can read. True when it is done, also by an earlier sending.
create function casefile.obscure_entry(entry uuid, why text, at timestamptz) returns boolean
    language sql security definer set search_path = ''
begin atomic
    insert into casefile.obscurings (entry_id, record_id, compartment, confidential, happened_on, reason, authorised_by, authorised_at)
    select e.id, e.record_id, e.compartment, e.confidential, e.happened_on, why, (select substr(k, 3)::uuid from unnest(trust.actor_keys()) k where k like 'u:%'), at
    from casefile.diary_entries e
    where e.id = entry and e.obscured_by is null and trust.has_role('COORDINATOR')
      and trust.may(e.record_id, e.compartment, case when e.confidential and trust.has_key('u:' || e.author) is not true then 4 else 3 end)
    on conflict do nothing;
    update casefile.diary_entries e set obscured_by = o.authorised_by
    from casefile.obscurings o where o.entry_id = entry and e.id = entry and e.obscured_by is null;
    select exists (select from casefile.obscurings o where o.entry_id = entry and trust.has_key('u:' || o.authorised_by));
end;
alter function casefile.obscure_entry(uuid, text, timestamptz) owner to trama_publish;
revoke all on function casefile.obscure_entry(uuid, text, timestamptz) from public;
grant execute on function casefile.obscure_entry(uuid, text, timestamptz) to trama_app;

-- The other tables of a record, asked in the same way.
drop policy read_records on casefile.social_records;
create policy read_records on casefile.social_records for select using (exists (
    select from trust.access_rights a
    where a.record_id = social_records.id and a.holder = any ((select trust.actor_keys())::text[]) and a.level >= 1
      and social_records.compartment = any (a.compartments) and a.valid @> (select trust.today()) and a.revoked_at is null));
drop policy read_takings on casefile.takings_in_charge;
create policy read_takings on casefile.takings_in_charge for select using (exists (
    select from trust.access_rights a
    where a.record_id = takings_in_charge.record_id and a.holder = any ((select trust.actor_keys())::text[]) and a.level >= 2
      and takings_in_charge.compartment = any (a.compartments) and a.valid @> (select trust.today()) and a.revoked_at is null));
drop policy read_team on casefile.care_team_members;
create policy read_team on casefile.care_team_members for select using (exists (
    select from trust.access_rights a
    where a.record_id = care_team_members.record_id and a.holder = any ((select trust.actor_keys())::text[]) and a.level >= 2
      and care_team_members.compartment = any (a.compartments) and a.valid @> (select trust.today()) and a.revoked_at is null));
create index care_team_members_record on casefile.care_team_members (record_id);
