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
