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
