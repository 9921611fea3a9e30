-- The counts above the worklist: what the actor may open is gathered once, not asked for row by row. The answers are those of the policy.
create function casefile.case_counts(me uuid, teams uuid[], wanted_area text, poverty boolean)
    returns table (mine bigint, team bigint)
    language sql stable security definer set search_path = ''
begin atomic
    with opened as materialized (
        select a.record_id, c.name as compartment
        from trust.access_rights a, unnest(a.compartments) c(name)
        where a.holder = any (trust.actor_keys()) and a.level >= 2 and a.valid @> trust.today() and a.revoked_at is null)
    select count(*) filter (where t.case_manager = me), count(*)
    from casefile.takings_in_charge t
    where upper_inf(t.valid) and (t.case_manager = me or t.team_id = any (teams))
      and (wanted_area = '' or t.area = wanted_area) and (not poverty or t.economic_poverty)
      and (t.record_id, t.compartment) in (select o.record_id, o.compartment from opened o);
end;
alter function casefile.case_counts(uuid, uuid[], text, boolean) owner to trama_publish;
revoke all on function casefile.case_counts(uuid, uuid[], text, boolean) from public;
grant execute on function casefile.case_counts(uuid, uuid[], text, boolean) to trama_app;

-- Periods of one record never overlap: the one before is found by its record, only for the rows that a report keeps.
create index takings_in_charge_record on casefile.takings_in_charge (record_id);
create or replace view casefile.pub_in_charge as
    select p.municipality_code, t.subdistrict, t.area, t.economic_poverty, t.valid, p.sex, p.birth_date,
           (select max(upper(b.valid)) from casefile.takings_in_charge b
            where b.record_id = t.record_id and b.compartment = 'ORDINARY' and upper(b.valid) <= lower(t.valid)) as previous_until
    from casefile.takings_in_charge t
    join casefile.social_records r on r.id = t.record_id and not r.sealed
    join people.persons p on p.id = r.person_id
    where t.compartment = 'ORDINARY';

-- A contact that parents must not learn of: not on paper, not for bodies that only see the essentials; for who works on the record, marked as such.
create or replace function casefile.whereabouts(record uuid)
    returns table (address text, domicile text, phone text, languages text[], citizenship text)
    language sql stable security definer set search_path = ''
begin atomic
    select p.address,
           coalesce((select d.address || coalesce(', ' || m.name, '') from people.domiciles d
                     left join territory.municipalities m on m.istat_code = d.municipality_code
                     where d.person_id = p.id and d.valid @> trust.today()), ''),
           coalesce((select string_agg(c.value || case when c.holder = '' then '' else ' (' || c.holder || ')' end, ', ' order by c.holder, c.id)
                     from people.contacts c where c.person_id = any (people.ids_of(p.id)) and c.kind = 'PHONE' and c.may_use
                       and not c.hidden_from_parents and c.valid @> trust.today()), ''),
           p.languages, p.citizenship
    from casefile.social_records r join people.persons p on p.id = r.person_id
    where r.id = record and trust.may(r.id, r.compartment, 2);
end;
create function casefile.hidden_phone(record uuid) returns text
    language sql stable security definer set search_path = ''
begin atomic
    select string_agg(c.value || case when c.holder = '' then '' else ' (' || c.holder || ')' end, ', ' order by c.holder, c.id)
    from casefile.social_records r
    join people.contacts c on c.person_id = any (people.ids_of(r.person_id)) and c.kind = 'PHONE' and c.may_use
        and c.hidden_from_parents and c.valid @> trust.today()
    where r.id = record and trust.may(r.id, r.compartment, 3);
end;
alter function casefile.hidden_phone(uuid) owner to trama_publish;
revoke all on function casefile.hidden_phone(uuid) from public;
grant execute on function casefile.hidden_phone(uuid) to trama_app;
