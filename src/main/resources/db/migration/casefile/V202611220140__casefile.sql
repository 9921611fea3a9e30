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

-- The help register: who already helps. Written by project, delivery and intake; read by one narrow function.
create table casefile.help (
    id              uuid primary key default uuidv7(),
    person_id       uuid not null,
    kind            text not null,
    organisation_id uuid not null,
    contact         text not null default '',
    valid           daterange not null check (not isempty(valid)),
    amount          numeric(14, 2),
    goal            text not null default '',
    compartment     text not null check (compartment in ('ORDINARY', 'HEALTH', 'JUDICIAL', 'SEALED')),
    source_kind     text not null check (source_kind in ('PROJECT', 'DELIVERY', 'BENEFIT', 'INTAKE', 'IN_CHARGE')),
    source_id       uuid not null
);
create index help_person on casefile.help (person_id);
create index help_source on casefile.help (source_id);
comment on table casefile.help is 'OWNED: rows of the body that helps; everybody else asks casefile.who_helps';
alter table casefile.help enable row level security;
-- Of one's body, and only for roles that meet people: a mayor or an administrator of the same body sees nothing.
create policy own_help on casefile.help for select
    using ('o:' || organisation_id = any (trust.actor_keys()) and trust.has_role('ACCESS_DESK', 'SOCIAL_WORKER', 'COORDINATOR', 'TEAM_MEMBER', 'PROVIDER'));
create policy write_help on casefile.help for insert
    with check ('o:' || organisation_id = any (trust.actor_keys()) or trust.has_role('SOCIAL_WORKER', 'COORDINATOR', 'ACCESS_DESK'));
grant select, insert on casefile.help to trama_app;

-- Why someone's help may be told: a consent with its tier, or a legal basis named by who may.
create table casefile.help_bases (
    id            uuid primary key default uuidv7(),
    person_id     uuid not null,
    tier          text not null check (tier in ('MINIMAL', 'EXTENDED')),
    basis         text not null check (basis in ('CONSENT', 'LEGAL')),
    reference     text not null,                 -- version of the text signed, or article of law
    valid         daterange not null check (not isempty(valid)),
    recorded_by   uuid not null,
    recorded_org  uuid not null,
    withdrawn_at  timestamptz                    -- ends at once, also on the day it was given
);
create index help_bases_person on casefile.help_bases (person_id);
comment on table casefile.help_bases is 'OWNED: rows of the body that recorded them';
alter table casefile.help_bases enable row level security;
create policy own_bases on casefile.help_bases for select
    using ('o:' || recorded_org = any (trust.actor_keys()) and trust.has_role('ACCESS_DESK', 'SOCIAL_WORKER', 'COORDINATOR', 'TEAM_MEMBER', 'PROVIDER'));
create policy write_bases on casefile.help_bases for insert with check ('o:' || recorded_org = any (trust.actor_keys()));
create policy end_bases on casefile.help_bases for update using ('o:' || recorded_org = any (trust.actor_keys()));
grant select, insert on casefile.help_bases to trama_app;
grant update (withdrawn_at) on casefile.help_bases to trama_app;

-- Who may ask at all: a role that meets people, in a body whose agreement is valid today.
create function casefile.may_ask_help() returns boolean
    language sql stable security definer set search_path = ''
begin atomic
    select trust.has_role('ACCESS_DESK', 'SOCIAL_WORKER', 'COORDINATOR', 'TEAM_MEMBER', 'PROVIDER')
       and exists (select from trust.agreements a
                   where 'o:' || a.organisation_id = any (trust.actor_keys()) and a.valid @> trust.today());
end;

-- "Who already helps?" for one person, by that person's own basis only. No basis, no help, no such person: the same empty answer.
create function casefile.who_helps(person uuid)
    returns table (kind text, organisation text, since date, contact text, amount numeric, goal text, until date, tier text)
    language sql stable security definer set search_path = ''
begin atomic
    with tier as (
        select case
            when exists (select from casefile.social_records r where r.person_id = person and not r.sealed and trust.may(r.id, 'ORDINARY', 2)) then 'EXTENDED'
            else (select min(b.tier) from casefile.help_bases b  -- 'EXTENDED' < 'MINIMAL'
                  where b.person_id = person and b.valid @> trust.today() and b.withdrawn_at is null)
        end as tier
    )
    select h.kind, o.name, lower(h.valid), h.contact,
           case when t.tier = 'EXTENDED' then h.amount end,
           case when t.tier = 'EXTENDED' then h.goal else '' end,
           case when t.tier = 'EXTENDED' then upper(h.valid) end,
           t.tier
    from tier t
    join casefile.help h on h.person_id = person and h.compartment = 'ORDINARY' and h.valid @> trust.today()
    join trust.organisations o on o.id = h.organisation_id
    where t.tier is not null and casefile.may_ask_help()
    order by lower(h.valid), o.name, h.kind;
end;

-- The same for who has no registry: the exact identity goes in (a fiscal code, or the whole name, with the birth date), nothing but the help
-- comes out. Two people of one name and one birth date: nobody.
create function casefile.who_helps_identity(code text, family text, given text, birth date)
    returns table (person_id uuid, kind text, organisation text, since date, contact text, amount numeric, goal text, until date, tier text)
    language sql stable security definer set search_path = ''
begin atomic
    with named as (
        select p.id from people.persons p
        where p.birth_date = birth and p.merged_into is null
          and case when code <> '' then p.fiscal_code_base = code
                   else lower(p.family_name) = lower(family) and lower(p.given_name) = lower(given) end
    )
    select n.id, h.kind, h.organisation, h.since, h.contact, h.amount, h.goal, h.until, h.tier
    from named n cross join lateral casefile.who_helps(n.id) h
    where (select count(*) from named) = 1;
end;

-- Ending the help that a source began; the caller proves the source is its own by knowing its id under its own policies.
create function casefile.end_help(source uuid, on_day date) returns void
    language sql security definer set search_path = ''
begin atomic
    update casefile.help h set valid = daterange(lower(h.valid), greatest(on_day, lower(h.valid) + 1))
    where h.source_id = source and (upper_inf(h.valid) or upper(h.valid) > on_day)
      and trust.has_role('SOCIAL_WORKER', 'COORDINATOR', 'PROVIDER', 'TEAM_MEMBER');
end;

-- Does a record of this person exist that the actor may know of? Sealed ones only for who opens them.
create function casefile.record_of(person uuid) returns uuid
    language sql stable security definer set search_path = ''
begin atomic
    select r.id from casefile.social_records r where r.person_id = person and trust.may(r.id, r.compartment, 1)
    order by r.sealed limit 1;
end;

-- What opening a record or taking a person in charge must know although its rows may be invisible: whether the ordinary record exists and is
-- in charge; by which team only for who may see it. Never a word on sealed records. No row: no such person for the asker.
create function casefile.charge_of(person uuid)
    returns table (record_id uuid, number text, opened_on date, in_charge boolean, free_from date, team text, deceased boolean)
    language sql stable security definer set search_path = ''
begin atomic
    select r.id, r.number, r.opened_on, t.id is not null,
           (select max(upper(c.valid)) from casefile.takings_in_charge c where c.record_id = r.id),
           case when trust.may(r.id, r.compartment, 2) then (select m.name from trust.teams m where m.id = t.team_id) end,
           p.deceased_on is not null
    from people.persons p
    left join casefile.social_records r on r.person_id = p.id and not r.sealed
    left join casefile.takings_in_charge t on t.record_id = r.id and upper_inf(t.valid)
    where p.id = person and trust.reads_registry(p.municipality_code);
end;

-- A closing sent twice: after the first the record is out of sight, and the second must answer alike.
create function casefile.closed_for_me(record uuid) returns boolean
    language sql stable security definer set search_path = ''
begin atomic
    select exists (select from casefile.takings_in_charge t
                   where t.record_id = record and not upper_inf(t.valid)
                     and ('u:' || t.case_manager = any (trust.actor_keys()) or 't:' || t.team_id = any (trust.actor_keys())));
end;

-- The header of a record in one statement, for who has SUMMARY on it also without the registry (a body in the care team).
create function casefile.record_header(record uuid)
    returns table (id uuid, number text, person_id uuid, compartment text, opened_on date, family_name text, given_name text, birth_date date,
                   sex text, municipality text, deceased_on date, taking_id uuid, since date, manager text, team text, area text,
                   economic_poverty boolean, taking_version integer, minors bigint, level integer, compartments text[])
    language sql stable security definer set search_path = ''
begin atomic
    select r.id, r.number, r.person_id, r.compartment, r.opened_on, p.family_name, p.given_name, p.birth_date,
           p.sex, coalesce(m.name, ''), p.deceased_on, t.id, lower(t.valid), u.display_name, tm.name, t.area,
           t.economic_poverty, t.version,
           (select count(*) from people.household_members mine
            join people.household_members other on other.household_id = mine.household_id and other.valid @> trust.today() and other.person_id <> r.person_id
            join people.persons child on child.id = other.person_id and child.birth_date > trust.today() - interval '18 years'
            where mine.person_id = r.person_id and mine.kind = 'REGISTRY' and mine.valid @> trust.today()),
           (select max(a.level) from trust.access_rights a
            where a.record_id = r.id and a.holder = any (trust.actor_keys()) and r.compartment = any (a.compartments) and a.valid @> trust.today()),
           (select coalesce(array_agg(distinct c), '{}') from trust.access_rights a, unnest(a.compartments) c
            where a.record_id = r.id and a.holder = any (trust.actor_keys()) and a.level >= 3 and a.valid @> trust.today())
    from casefile.social_records r
    join people.persons p on p.id = r.person_id
    left join territory.municipalities m on m.istat_code = p.municipality_code
    left join casefile.takings_in_charge t on t.record_id = r.id and t.valid @> trust.today()
    left join trust.users u on u.id = t.case_manager
    left join trust.teams tm on tm.id = t.team_id
    where r.id = record and trust.may(r.id, r.compartment, 2);
end;

-- The registry household of a record's person, for who has SUMMARY on the record.
create function casefile.household_of(record uuid)
    returns table (person_id uuid, family_name text, given_name text, birth_date date, relation text)
    language sql stable security definer set search_path = ''
begin atomic
    select p.id, p.family_name, p.given_name, p.birth_date, other.relation
    from casefile.social_records r
    join people.household_members mine on mine.person_id = r.person_id and mine.kind = 'REGISTRY' and mine.valid @> trust.today()
    join people.household_members other on other.household_id = mine.household_id and other.kind = 'REGISTRY' and other.valid @> trust.today()
    join people.persons p on p.id = other.person_id
    where r.id = record and trust.may(r.id, r.compartment, 2)
    order by p.birth_date, p.id;
end;

-- People in charge for reports: no person, no record number; sealed facts never enter.
create view casefile.pub_in_charge as
    select p.municipality_code, t.subdistrict, t.area, t.economic_poverty, t.valid, p.sex, p.birth_date,
           lag(upper(t.valid)) over (partition by t.record_id order by t.valid) as previous_until  -- so that reports count persons once
    from casefile.takings_in_charge t
    join casefile.social_records r on r.id = t.record_id and not r.sealed
    join people.persons p on p.id = r.person_id
    where t.compartment = 'ORDINARY';

grant select on casefile.social_records, casefile.takings_in_charge, casefile.help_bases to trama_publish;
grant select on people.household_members, trust.agreements to trama_publish;
grant select, update on casefile.help to trama_publish;
grant select, insert, update on casefile.counters to trama_publish;
alter view casefile.pub_in_charge owner to trama_publish;
grant select on casefile.pub_in_charge to trama_app;
do $$
declare f record;
begin
    for f in select p.oid::regprocedure as name from pg_proc p where p.pronamespace = 'casefile'::regnamespace and p.prosecdef loop
        execute format('alter function %s owner to trama_publish', f.name);
        execute format('revoke all on function %s from public', f.name);
        execute format('grant execute on function %s to trama_app', f.name);
    end loop;
end $$;
