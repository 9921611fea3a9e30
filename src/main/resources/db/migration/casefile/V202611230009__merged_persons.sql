-- After a merge of two registrations what was recorded under either is one person's.
create or replace function casefile.record_of(person uuid) returns uuid
    language sql stable security definer set search_path = ''
begin atomic
    select r.id from casefile.social_records r where r.person_id = any (people.ids_of(person)) and trust.may(r.id, r.compartment, 1)
    order by r.sealed, r.person_id <> people.canonical(person) limit 1;
end;

create or replace function casefile.who_helps(person uuid)
    returns table (kind text, organisation text, since date, contact text, amount numeric, goal text, until date, tier text)
    language sql stable security definer set search_path = ''
begin atomic
    with same as materialized (select people.ids_of(person) as ids),
    tier as (
        select case
            when exists (select from casefile.social_records r where r.person_id = any (s.ids) and not r.sealed and trust.may(r.id, 'ORDINARY', 2)) then 'EXTENDED'
            else (select min(b.tier) from casefile.help_bases b  -- 'EXTENDED' < 'MINIMAL'
                  where b.person_id = any (s.ids) and b.valid @> trust.today() and b.withdrawn_at is null)
        end as tier
        from same s
    )
    select h.kind, o.name, lower(h.valid), h.contact,
           case when t.tier = 'EXTENDED' then h.amount end,
           case when t.tier = 'EXTENDED' then h.goal else '' end,
           case when t.tier = 'EXTENDED' then upper(h.valid) end,
           t.tier
    from tier t
    cross join same s
    join casefile.help h on h.person_id = any (s.ids) and h.compartment = 'ORDINARY' and h.valid @> trust.today()
    join trust.organisations o on o.id = h.organisation_id
    where t.tier is not null and casefile.may_ask_help()
    order by lower(h.valid), o.name, h.kind;
end;
