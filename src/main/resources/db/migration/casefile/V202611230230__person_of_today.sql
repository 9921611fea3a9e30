-- A record may belong to a registration that was merged into another: what is shown is the person known today, with what either registration knows.
create or replace function casefile.record_header(record uuid)
    returns table (id uuid, number text, person_id uuid, compartment text, opened_on date, family_name text, given_name text, birth_date date,
                   sex text, municipality text, deceased_on date, taking_id uuid, since date, manager text, team text, area text,
                   economic_poverty boolean, taking_version integer, minors bigint, level integer, compartments text[],
                   isee_until date, consent_withdrawn boolean, suspended_since date, moving_to text,
                   represented text[], needs_mediator boolean, protected_contact boolean)
    language sql stable security definer set search_path = ''
begin atomic
    with head as materialized (
        select r.id, r.number, r.compartment, r.opened_on, people.canonical(r.person_id) as kept, people.ids_of(r.person_id) as ids
        from casefile.social_records r where r.id = record)
    select r.id, r.number, r.kept, r.compartment, r.opened_on, p.family_name, p.given_name, p.birth_date,
           p.sex, coalesce(m.name, ''), p.deceased_on, t.id, lower(t.valid), u.display_name, tm.name, t.area,
           t.economic_poverty, t.version,
           (select count(distinct people.canonical(child.id)) from people.household_members mine
            join people.household_members other on other.household_id = mine.household_id and other.valid @> trust.today()
                and other.person_id <> all (r.ids)
            join people.persons child on child.id = other.person_id and child.birth_date > trust.today() - interval '18 years'
            where mine.person_id = any (r.ids) and mine.kind = 'REGISTRY' and mine.valid @> trust.today()),
           mine.level, mine.compartments,
           (select max(upper(d.valid) - 1) from people.isee_declarations d
            where d.household_id in (select i.household_id from people.household_members i where i.person_id = any (r.ids) and i.kind = 'ISEE')),
           exists (select from casefile.help_bases b where b.person_id = any (r.ids) and b.basis = 'CONSENT' and b.withdrawn_at is not null)
               and not exists (select from casefile.help_bases b where b.person_id = any (r.ids) and b.withdrawn_at is null and b.valid @> trust.today()),
           (select lower(s.valid) from casefile.suspensions s where s.record_id = r.id and s.valid @> trust.today()),
           (select w.district from casefile.transfers w where w.record_id = r.id and w.received_on is null and w.withdrawn_at is null),
           (select coalesce(array_agg(distinct x.kind), '{}') from people.representatives x
            where x.person_id = any (r.ids) and x.may_act and x.kind <> 'PARENT' and x.valid @> trust.today()),
           exists (select from people.persons x where x.id = any (r.ids) and x.needs_mediator),
           exists (select from people.contacts x where x.person_id = any (r.ids) and (x.hidden_from_parents or not x.may_use) and x.valid @> trust.today())
    from head r
    join people.persons p on p.id = r.kept
    cross join lateral (
        select max(a.level) filter (where r.compartment = any (a.compartments)) as level,
               coalesce(array_agg(distinct c.name) filter (where a.level >= 3 and c.name is not null), '{}') as compartments
        from trust.access_rights a left join lateral unnest(a.compartments) c(name) on true
        where a.record_id = r.id and a.holder = any (trust.actor_keys()) and a.valid @> trust.today() and a.revoked_at is null) mine
    left join territory.municipalities m on m.istat_code = p.municipality_code
    left join casefile.takings_in_charge t on t.record_id = r.id and t.valid @> trust.today()
    left join trust.users u on u.id = t.case_manager
    left join trust.teams tm on tm.id = t.team_id
    where mine.level >= 2;
end;

create or replace function casefile.household_of(record uuid)
    returns table (person_id uuid, family_name text, given_name text, birth_date date, relation text)
    language sql stable security definer set search_path = ''
begin atomic
    select f.id, f.family_name, f.given_name, f.birth_date, f.relation
    from (select distinct on (p.id) p.id, p.family_name, p.given_name, p.birth_date, other.relation
          from casefile.social_records r
          join people.household_members mine on mine.person_id = any (people.ids_of(r.person_id)) and mine.kind = 'REGISTRY' and mine.valid @> trust.today()
          join people.household_members other on other.household_id = mine.household_id and other.kind = 'REGISTRY' and other.valid @> trust.today()
          join people.persons p on p.id = people.canonical(other.person_id)
          where r.id = record and trust.may(r.id, r.compartment, 2)
          order by p.id, other.person_id <> p.id) f
    order by f.birth_date, f.id;
end;

create or replace function casefile.whereabouts(record uuid)
    returns table (address text, domicile text, phone text, languages text[], citizenship text)
    language sql stable security definer set search_path = ''
begin atomic
    select p.address,
           coalesce((select d.address || coalesce(', ' || m.name, '') from people.domiciles d
                     left join territory.municipalities m on m.istat_code = d.municipality_code
                     where d.person_id = any (people.ids_of(p.id)) and d.valid @> trust.today()
                     order by d.person_id <> p.id limit 1), ''),
           coalesce((select string_agg(c.value || case when c.holder = '' then '' else ' (' || c.holder || ')' end, ', ' order by c.holder, c.id)
                     from people.contacts c where c.person_id = any (people.ids_of(p.id)) and c.kind = 'PHONE' and c.may_use
                       and not c.hidden_from_parents and c.valid @> trust.today()), ''),
           p.languages, p.citizenship
    from casefile.social_records r join people.persons p on p.id = people.canonical(r.person_id)
    where r.id = record and trust.may(r.id, r.compartment, 2);
end;

-- The end before each taking in charge, from one pass over those that ended: asked row by row it cost most of the page.
create or replace view casefile.pub_in_charge as
    select p.municipality_code, t.subdistrict, t.area, t.economic_poverty, t.valid, p.sex, p.birth_date,
           (select max(e.until) from unnest(before.ends) as e (until) where e.until <= lower(t.valid)) as previous_until
    from casefile.takings_in_charge t
    join casefile.social_records r on r.id = t.record_id and not r.sealed
    join people.persons p on p.id = r.person_id
    left join (select b.record_id, array_agg(upper(b.valid)) as ends from casefile.takings_in_charge b
               where b.compartment = 'ORDINARY' and not upper_inf(b.valid) group by b.record_id) before on before.record_id = t.record_id
    where t.compartment = 'ORDINARY';
