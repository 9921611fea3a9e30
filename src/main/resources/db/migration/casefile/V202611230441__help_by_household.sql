-- To whom the basis tells (nobody named: every body with an agreement), and whether only when the person themself is asked about: what somebody
-- under age has allowed alone never shows in a search for the family.
alter table casefile.help_bases add column told_to uuid references trust.organisations;
alter table casefile.help_bases add column own_only boolean not null default false;
create index help_bases_told_to on casefile.help_bases (told_to) where told_to is not null;
-- Other modules begin help too; their codes are theirs.
alter table casefile.help drop constraint help_source_kind_check;
alter table casefile.help add constraint help_source_kind_check check (source_kind ~ '^[A-Z_]+$');

-- What is settled for the acting body as a whole, before any person's own basis: CONSENT, LAW with its tier, or NONE. Who keeps the legal bases
-- replaces this answer with theirs.
create function casefile.help_policy() returns table (basis text, tier text)
    language sql stable security definer set search_path = ''
begin atomic
    select 'CONSENT', 'MINIMAL';
end;

drop function casefile.who_helps_identity(text, text, text, date);
drop function casefile.who_helps(uuid);

-- "Who already helps?" for one person, by that person's own basis only. No basis, no help, no such person: the same empty answer.
create function casefile.who_helps(person uuid, by_household boolean default false)
    returns table (kind text, organisation text, since date, contact text, amount numeric, goal text, until date, tier text, manager text)
    language sql stable security definer set search_path = ''
begin atomic
    with same as materialized (select people.ids_of(person) as ids),
    tier as materialized (
        select case
            when exists (select from casefile.social_records r where r.person_id = any (s.ids) and not r.sealed and trust.may(r.id, 'ORDINARY', 2)) then 'EXTENDED'
            else least(case when p.basis = 'LAW' then p.tier end,  -- 'EXTENDED' < 'MINIMAL'
                       (select min(b.tier) from casefile.help_bases b
                        where b.person_id = any (s.ids) and b.valid @> trust.today() and b.withdrawn_at is null
                          and (b.basis = 'LEGAL' or p.basis is distinct from 'NONE')
                          and (b.told_to is null or 'o:' || b.told_to = any (trust.actor_keys()))
                          and not (b.own_only and by_household)))
        end as tier
        from same s left join casefile.help_policy() p on true
    )
    select h.kind, o.name, lower(h.valid), h.contact,
           case when t.tier = 'EXTENDED' then h.amount end,
           case when t.tier = 'EXTENDED' then h.goal else '' end,
           case when t.tier = 'EXTENDED' then upper(h.valid) end,
           t.tier,
           coalesce((select u.display_name || ', ' || m.name from casefile.social_records r
                     join casefile.takings_in_charge c on c.record_id = r.id and c.compartment = 'ORDINARY' and c.valid @> trust.today()
                     join trust.users u on u.id = c.case_manager
                     join trust.teams m on m.id = c.team_id
                     where r.person_id = any (s.ids) and not r.sealed limit 1), '')
    from tier t
    cross join same s
    join casefile.help h on h.person_id = any (s.ids) and h.compartment = 'ORDINARY' and h.valid @> trust.today()
    join trust.organisations o on o.id = h.organisation_id
    where t.tier is not null and casefile.may_ask_help()
    order by lower(h.valid), o.name, h.kind;
end;

-- The same member by member for the registry household of the person: each by a basis of their own, or they are not mentioned.
create function casefile.who_helps_household(person uuid)
    returns table (person_id uuid, own boolean, name text, relation text,
                   kind text, organisation text, since date, contact text, amount numeric, goal text, until date, tier text, manager text)
    language sql stable security definer set search_path = ''
begin atomic
    with members as materialized (
        select people.canonical(person) as id, true as own, '' as relation
        union
        select people.canonical(other.person_id), false, min(other.relation)
        from people.household_members mine
        join people.household_members other on other.household_id = mine.household_id and other.valid @> trust.today()
        where mine.person_id = any (people.ids_of(person)) and mine.kind = 'REGISTRY' and mine.valid @> trust.today()
          and other.person_id <> all (people.ids_of(person))
        group by 1)
    select m.id, m.own, p.family_name || ' ' || p.given_name, m.relation, h.*
    from members m
    join people.persons p on p.id = m.id
    cross join lateral casefile.who_helps(m.id, not m.own) h
    order by m.own desc, p.birth_date, m.id, h.since, h.organisation, h.kind;
end;

-- Who bears exactly this identity: a fiscal code, or the whole name, with the birth date. Two people of one name and one birth date: nobody.
create function casefile.bearer(code text, family text, given text, birth date) returns uuid
    language sql stable security definer set search_path = ''
begin atomic
    with named as (
        select distinct people.canonical(p.id) as id from people.persons p
        where p.birth_date = birth
          and case when code <> '' then p.fiscal_code_base = code
                   else lower(p.family_name) = lower(family) and lower(p.given_name) = lower(given) end)
    select n.id from named n where (select count(*) from named) = 1;
end;

-- For who has no registry: the exact identity goes in, nothing but the help comes out.
create function casefile.who_helps_identity(code text, family text, given text, birth date)
    returns table (person_id uuid, own boolean, name text, relation text,
                   kind text, organisation text, since date, contact text, amount numeric, goal text, until date, tier text, manager text)
    language sql stable security definer set search_path = ''
begin atomic
    select h.* from casefile.who_helps_household(casefile.bearer(code, family, given, birth)) h;
end;

-- How often one may ask, apart for who has the registry before them and for everybody else; the data-protection officer decides.
create table casefile.ask_limits (
    asker text not null check (asker in ('REGISTRY', 'NETWORK')),
    per   text not null check (per in ('USER_HOUR', 'USER_DAY', 'BODY_DAY')),
    most  integer not null check (most > 0),
    primary key (asker, per)
);
comment on table casefile.ask_limits is 'PUBLIC: how often one may ask who already helps; no personal datum';
insert into casefile.ask_limits (asker, per, most) values
    ('NETWORK', 'USER_HOUR', 30), ('NETWORK', 'USER_DAY', 120), ('NETWORK', 'BODY_DAY', 400),
    ('REGISTRY', 'USER_HOUR', 400), ('REGISTRY', 'USER_DAY', 2000), ('REGISTRY', 'BODY_DAY', 20000);
grant select on casefile.ask_limits to trama_app, trama_publish;

-- Every question with its purpose, also the unanswered. The person asked about by name is kept here and not told to who asked.
create table casefile.help_asks (
    id        uuid primary key default uuidv7(),
    asked_by  uuid not null,
    asked_org uuid not null,
    asked_at  timestamptz not null,
    asker     text not null check (asker in ('REGISTRY', 'NETWORK')),
    purpose   text not null,
    person_id uuid,
    too_many  boolean not null default false
);
create index help_asks_user on casefile.help_asks (asked_by, asked_at);
create index help_asks_body on casefile.help_asks (asked_org, asked_at);
create index help_asks_person on casefile.help_asks (person_id) where person_id is not null;
create index help_asks_refused on casefile.help_asks (asked_at) where too_many;
comment on table casefile.help_asks is 'OWNED: read by the data-protection officer; the person''s own view goes through casefile.asks_about';
alter table casefile.help_asks enable row level security;
create policy officer on casefile.help_asks for select using ((select trust.has_role('DPO')));
grant select on casefile.help_asks to trama_app;

-- Writes the question down and says whether it may be asked: null, NOT_YOUR_ROLE, NO_AGREEMENT or TOO_MANY. The same steps for everybody asked about.
create function casefile.note_ask(why text, at timestamptz, code text, family text, given text, birth date) returns text
    language plpgsql security definer set search_path = '' as $$
declare
    acting uuid := (select substr(k, 3)::uuid from unnest(trust.actor_keys()) k where k like 'u:%');
    body uuid := (select substr(k, 3)::uuid from unnest(trust.actor_keys()) k where k like 'o:%');
    who text := case when trust.has_key('registry') then 'REGISTRY' else 'NETWORK' end;
    full_up boolean;
begin
    if not trust.has_role('ACCESS_DESK', 'SOCIAL_WORKER', 'COORDINATOR', 'TEAM_MEMBER', 'PROVIDER') then
        return 'NOT_YOUR_ROLE';
    end if;
    if not casefile.may_ask_help() then
        return 'NO_AGREEMENT';
    end if;
    select coalesce(bool_or(case l.per
               when 'USER_HOUR' then (select count(*) from casefile.help_asks a where a.asked_by = acting and a.asked_at > at - interval '1 hour' and not a.too_many)
               when 'USER_DAY' then (select count(*) from casefile.help_asks a where a.asked_by = acting and a.asked_at > at - interval '1 day' and not a.too_many)
               else (select count(*) from casefile.help_asks a where a.asked_org = body and a.asked_at > at - interval '1 day' and not a.too_many)
           end >= l.most), false) into full_up
    from casefile.ask_limits l where l.asker = who;
    insert into casefile.help_asks (asked_by, asked_org, asked_at, asker, purpose, person_id, too_many)
    values (acting, body, at, who, why, casefile.bearer(code, family, given, birth), full_up);
    return case when full_up then 'TOO_MANY' end;
end $$;

-- The person's right: which body asked about them by name, why, on which day, also when nothing was answered.
create function casefile.asks_about(person uuid) returns table (at timestamptz, organisation text, purpose text)
    language sql stable security definer set search_path = ''
begin atomic
    select a.asked_at, o.name, a.purpose
    from casefile.help_asks a join trust.organisations o on o.id = a.asked_org
    where a.person_id = any (people.ids_of(person)) and not a.too_many
      and (trust.has_role('SOCIAL_WORKER', 'COORDINATOR', 'DPO') or trust.has_key('p:' || person))
    order by a.asked_at desc limit 500;
end;

create function casefile.set_ask_limit(whose text, wanted text, at_most integer) returns void
    language sql security definer set search_path = ''
begin atomic
    update casefile.ask_limits l set most = at_most where l.asker = whose and l.per = wanted and trust.has_role('DPO');
end;

do $$
declare f record;
begin
    for f in select p.oid::regprocedure as name from pg_proc p
             where p.pronamespace = 'casefile'::regnamespace and p.prosecdef and p.proowner <> 'trama_publish'::regrole loop
        execute format('alter function %s owner to trama_publish', f.name);
        execute format('revoke all on function %s from public', f.name);
        execute format('grant execute on function %s to trama_app', f.name);
    end loop;
end $$;
revoke all on function casefile.bearer(text, text, text, date) from trama_app;
grant select, insert on casefile.help_asks to trama_publish;
grant update on casefile.ask_limits to trama_publish;
