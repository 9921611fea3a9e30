-- Who was registered twice has one ordinary record: whichever registration is asked for, the one that is there answers, in charge first.
create or replace function casefile.charge_of(person uuid)
    returns table (record_id uuid, number text, opened_on date, in_charge boolean, free_from date, team text, deceased boolean)
    language sql stable security definer set search_path = ''
begin atomic
    with same as materialized (select people.ids_of(person) as ids)
    select r.id, r.number, r.opened_on, t.id is not null,
           (select max(upper(c.valid)) from casefile.takings_in_charge c
            join casefile.social_records any_of on any_of.id = c.record_id and not any_of.sealed and any_of.person_id = any (s.ids)),
           case when trust.may(r.id, r.compartment, 2) then (select m.name from trust.teams m where m.id = t.team_id) end,
           exists (select from people.persons d where d.id = any (s.ids) and d.deceased_on is not null)
    from people.persons p
    cross join same s
    left join casefile.social_records r on r.person_id = any (s.ids) and not r.sealed
    left join casefile.takings_in_charge t on t.record_id = r.id and upper_inf(t.valid)
    where p.id = person and trust.reads_registry(p.municipality_code)
    order by t.id is null, r.person_id <> people.canonical(person), r.opened_on
    limit 1;
end;

-- Before and after two registrations become one: the ordinary records of both, for who would learn of them from charge_of as well.
create function casefile.records_of_pair(one uuid, other uuid)
    returns table (id uuid, number text, name text, in_charge boolean, visible boolean)
    language sql stable security definer set search_path = ''
begin atomic
    select r.id, r.number, p.family_name || ' ' || p.given_name,
           exists (select from casefile.takings_in_charge t where t.record_id = r.id and upper_inf(t.valid)),
           trust.may(r.id, r.compartment, 1)
    from casefile.social_records r
    join people.persons p on p.id = r.person_id
    where r.person_id = any (people.ids_of(one) || people.ids_of(other)) and not r.sealed and trust.reads_registry(p.municipality_code)
    order by r.opened_on, r.number;
end;
alter function casefile.records_of_pair(uuid, uuid) owner to trama_publish;
revoke all on function casefile.records_of_pair(uuid, uuid) from public;
grant execute on function casefile.records_of_pair(uuid, uuid) to trama_app;
