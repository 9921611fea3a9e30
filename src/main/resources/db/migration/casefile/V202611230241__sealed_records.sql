-- One ordinary record per person; a sealed one per person, body and network: what another network holds stands in nobody's way.
alter table casefile.social_records drop constraint social_records_person_id_sealed_key;
create unique index social_records_ordinary on casefile.social_records (person_id) where not sealed;
create index social_records_person on casefile.social_records (person_id);
create index social_records_sealed on casefile.social_records (id) where sealed;

create table casefile.sealed_records (
    record_id       uuid primary key references casefile.social_records,
    compartment     text not null default 'SEALED' check (compartment = 'SEALED'),
    person_id       uuid not null,
    organisation_id uuid not null,
    network         text not null check (network in ('ANTI_VIOLENCE', 'CHILD_PROTECTION')),
    reason          text not null,
    ended_on        date,
    ending          text not null default '',
    unique (person_id, organisation_id, network)
);
comment on table casefile.sealed_records is 'RECORD: which network of which body holds a sealed record, and why it was opened';
alter table casefile.sealed_records enable row level security;
create policy read_sealed on casefile.sealed_records for select using (trust.may(record_id, compartment, 2));
create policy end_sealed on casefile.sealed_records for update using (trust.may(record_id, compartment, 3));
grant select on casefile.sealed_records to trama_app;
grant update (ended_on, ending) on casefile.sealed_records to trama_app;

-- Where the person can safely be reached: never in the registry, which others read.
create table casefile.sealed_contacts (
    id          uuid primary key,
    record_id   uuid not null references casefile.social_records,
    compartment text not null default 'SEALED' check (compartment = 'SEALED'),
    what        text not null check (what <> ''),
    caution     text not null,
    valid       daterange not null check (not isempty(valid)),
    noted_by    uuid not null,
    noted_at    timestamptz not null,
    ended_at    timestamptz
);
create index sealed_contacts_record on casefile.sealed_contacts (record_id);
comment on table casefile.sealed_contacts is 'RECORD: safe addresses and numbers of who is sheltered';
alter table casefile.sealed_contacts enable row level security;
create policy read_contacts on casefile.sealed_contacts for select using (trust.may(record_id, compartment, 3));
create policy add_contacts on casefile.sealed_contacts for insert with check (trust.may(record_id, compartment, 3));
create policy end_contacts on casefile.sealed_contacts for update using (trust.may(record_id, compartment, 3));
grant select, insert on casefile.sealed_contacts to trama_app;
grant update (valid, ended_at) on casefile.sealed_contacts to trama_app;

grant select, insert, update on casefile.sealed_records to trama_publish;
grant insert on casefile.social_records to trama_publish;

-- A neutral number: drawn, not counted, so that no gap tells how many there are or in which order they came.
create function casefile.sealed_number(of_year integer) returns text
    language plpgsql security definer set search_path = '' as $$
declare
    drawn text;
begin
    loop
        drawn := 'CSR ' || of_year || '/' || upper(substr(md5(gen_random_uuid()::text), 1, 6));
        exit when not exists (select from casefile.social_records r where r.number = drawn);
    end loop;
    return drawn;
end $$;

-- Opens the sealed record of a person for a network of the acting body, or finds the one it has. Only for workers named to hold them; its
-- rights: who opens it FULL, the others who are named WORK. Null: not named, or no such person for the asker.
create function casefile.open_sealed(new_id uuid, person uuid, wanted text, why text) returns uuid
    language plpgsql security definer set search_path = '' as $$
declare
    acting uuid := (select substr(k, 3)::uuid from unnest(trust.actor_keys()) k where k like 'u:%');
    body uuid := (select substr(k, 3)::uuid from unnest(trust.actor_keys()) k where k like 'o:%');
    found_id uuid;
begin
    if not exists (select from trust.sealed_networks() n where n.network = wanted)
       or not exists (select from people.persons p where p.id = person and trust.reads_registry(p.municipality_code)) then
        return null;
    end if;
    perform pg_advisory_xact_lock(hashtextextended('sealed:' || body || wanted || people.canonical(person), 0));
    select s.record_id into found_id from casefile.sealed_records s
    where s.person_id = any (people.ids_of(person)) and s.organisation_id = body and s.network = wanted limit 1;
    if found then
        update casefile.sealed_records s set ended_on = null, ending = '' where s.record_id = found_id and s.ended_on is not null;
        return found_id;
    end if;
    insert into casefile.social_records (id, person_id, number, sealed, compartment, opened_on, opened_by)
    values (new_id, people.canonical(person), casefile.sealed_number(date_part('year', trust.today())::integer), true, 'SEALED', trust.today(), acting);
    insert into casefile.sealed_records (record_id, person_id, organisation_id, network, reason)
    values (new_id, people.canonical(person), body, wanted, why);
    insert into trust.access_rights (record_id, holder, level, compartments, valid, basis, source, created_by)
    select new_id, 'u:' || h.user_id, case when h.user_id = acting then 4 else 3 end, '{SEALED}', daterange(trust.today(), null), 'LEGAL',
           'sealed-holder:' || body || ':' || wanted, acting
    from trust.sealed_holders h
    where h.organisation_id = body and h.network = wanted and h.valid @> trust.today() and h.ended_at is null;
    return new_id;
end $$;

do $$
declare f record;
begin
    for f in select p.oid::regprocedure as name from pg_proc p
             where p.pronamespace = 'casefile'::regnamespace and p.proname in ('sealed_number', 'open_sealed') loop
        execute format('alter function %s owner to trama_publish', f.name);
        execute format('revoke all on function %s from public', f.name);
        execute format('grant execute on function %s to trama_app', f.name);
    end loop;
end $$;

-- In lists of work who is sheltered has a number and no name.
create or replace function casefile.record_names(ids uuid[]) returns table (record_id uuid, person_id uuid, number text, name text)
    language sql stable security definer set search_path = ''
begin atomic
    select r.id, r.person_id, r.number, case when r.sealed then r.number else p.family_name || ' ' || p.given_name end
    from casefile.social_records r join people.persons p on p.id = r.person_id
    where r.id = any (ids) and trust.may(r.id, r.compartment, 2);
end;
