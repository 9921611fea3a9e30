-- A code is one per person known today; who was merged keeps the old one.
drop index people.persons_fiscal_code;
drop index people.persons_temporary_code;
create unique index persons_fiscal_code on people.persons (fiscal_code) where merged_into is null;
create unique index persons_temporary_code on people.persons (temporary_code) where merged_into is null;
create index persons_merged_fiscal_code on people.persons (fiscal_code) where merged_into is not null;
create index persons_merged_temporary_code on people.persons (temporary_code) where merged_into is not null;

create or replace function people.holder_of(code text, temporary text) returns table (id uuid, visible boolean)
    language sql stable security definer set search_path = ''
begin atomic
    select p.id, trust.reads_registry(p.municipality_code)
    from (select h.id from people.persons h where h.fiscal_code = code::char(16) and h.merged_into is null
          union all select h.id from people.persons h where h.temporary_code = temporary and h.merged_into is null
          union all select h.id from people.persons h where h.fiscal_code = code::char(16) and h.merged_into is not null
          union all select h.id from people.persons h where h.temporary_code = temporary and h.merged_into is not null) found
    join people.persons p on p.id = people.canonical(found.id)
    where trust.has_key('registry')
    limit 1;
end;

-- Somebody looked at both and said that they are two persons.
create table people.not_same (
    one        uuid not null references people.persons,
    other      uuid not null references people.persons,
    reason     text not null default '',
    decided_by uuid not null,
    decided_at timestamptz not null,
    primary key (one, other),
    check (one < other)
);
create index not_same_other on people.not_same (other);
comment on table people.not_same is 'REGISTRY: pairs that look alike and are two persons, decided by whom';
alter table people.not_same enable row level security;
create policy registry on people.not_same
    using (people.visible(one) and people.visible(other)) with check (people.visible(one) and people.visible(other));
grant select, insert, delete on people.not_same to trama_app;
grant select on people.not_same to trama_publish;

-- Pairs worth comparing, found set-wise over the whole registry; the exact score is made when they are read.
create table people.possible_doubles (
    one      uuid not null references people.persons,
    other    uuid not null references people.persons,
    strength integer not null,
    primary key (one, other)
);
create index possible_doubles_strength on people.possible_doubles (strength desc, one, other);
create index possible_doubles_other on people.possible_doubles (other);
comment on table people.possible_doubles is 'REGISTRY: pairs of registrations that may be one person; made anew at each search';
alter table people.possible_doubles enable row level security;
create policy registry on people.possible_doubles using (people.visible(one) and people.visible(other));
grant select, delete on people.possible_doubles to trama_app;
grant select, insert, delete on people.possible_doubles to trama_publish;

create table people.double_searches (
    searched_at timestamptz primary key,
    pairs       integer not null
);
comment on table people.double_searches is 'PUBLIC: when doubles were last searched; no personal datum';
grant select on people.double_searches to trama_app;
grant select, insert on people.double_searches to trama_publish;

-- For a registration: who was born that day, or on a day one slip away with one of the words, or has the same code but for omocodia.
create function people.double_candidates(birth date, near date[], words text[], base text, most integer) returns setof people.identity
    language sql stable security definer set search_path = ''
begin atomic
    with said as (select coalesce(array_agg(t.id), '{}') as ids from people.tokens t where t.token = any (words))
    select p.id, p.family_name, p.given_name, p.sex, p.birth_date, p.fiscal_code, p.municipality_code
    from people.persons p
    where (p.birth_date = birth or p.fiscal_code_base = base
           or p.birth_date = any (near) and p.tokens && (select said.ids from said))
      and p.merged_into is null and trust.reads_registry(p.municipality_code)
    limit most;
end;

-- The whole registry at once: same code but for omocodia; same day of birth, or day and month swapped, with a word in common;
-- same names with one component of the date changed.
create function people.find_doubles(most integer, at timestamptz) returns integer
    language plpgsql security definer set search_path = ''
as $$
declare made integer;
begin
    if not (trust.has_role('SYSTEM') or trust.has_key('registry')) then
        return 0;
    end if;
    perform pg_catalog.pg_advisory_xact_lock(pg_catalog.hashtext('people.find_doubles'));
    delete from people.possible_doubles;
    insert into people.possible_doubles (one, other, strength)
    with alive as materialized (
        select p.id, p.sex, p.birth_date, p.tokens, p.fiscal_code_base, p.municipality_code,
               extract(year from p.birth_date)::int as y, extract(month from p.birth_date)::int as m, extract(day from p.birth_date)::int as d
        from people.persons p where p.merged_into is null),
    pairs as (
        select a.id as one, b.id as other, 8 as base from alive a join alive b on b.fiscal_code_base = a.fiscal_code_base and a.id < b.id
        union all
        select a.id, b.id, 4 from alive a join alive b on b.birth_date = a.birth_date and a.id < b.id where a.tokens && b.tokens
        union all
        select a.id, b.id, 2 from alive a join alive b on b.y = a.y and b.m = a.d and b.d = a.m and a.id < b.id and a.m <> a.d
        where a.tokens && b.tokens
        union all
        select a.id, b.id, 1 from alive a join alive b on b.tokens = a.tokens and a.id < b.id and a.birth_date <> b.birth_date
        where (a.y = b.y)::int + (a.m = b.m)::int + (a.d = b.d)::int = 2),
    graded as (
        select one, other, max(base) as base from pairs group by one, other)
    select g.one, g.other, g.base + 3 * (select count(*)::int from unnest(a.tokens) t where t = any (b.tokens)) + (a.sex = b.sex)::int
    from graded g join alive a on a.id = g.one join alive b on b.id = g.other
    where not exists (select from people.not_same n where n.one = least(g.one, g.other) and n.other = greatest(g.one, g.other))
    order by 3 desc limit most;
    get diagnostics made = row_count;
    insert into people.double_searches (searched_at, pairs) values (at, made) on conflict do nothing;
    return made;
end $$;

-- The values that win go to the kept, those that lose to the absorbed: both stay searchable and nothing is lost.
create function people.swap_values(kept uuid, absorbed uuid, taken text[]) returns void
    language sql set search_path = ''
begin atomic
    update people.persons p set
        family_name = case when 'FAMILY_NAME' = any (taken) then o.family_name else p.family_name end,
        given_name = case when 'GIVEN_NAME' = any (taken) then o.given_name else p.given_name end,
        sex = case when 'SEX' = any (taken) then o.sex else p.sex end,
        birth_date = case when 'BIRTH_DATE' = any (taken) then o.birth_date else p.birth_date end,
        birth_place = case when 'BIRTH_PLACE' = any (taken) then o.birth_place else p.birth_place end,
        citizenship = case when 'CITIZENSHIP' = any (taken) then o.citizenship else p.citizenship end,
        fiscal_code = case when 'FISCAL_CODE' = any (taken) then o.fiscal_code else p.fiscal_code end,
        fiscal_code_base = case when 'FISCAL_CODE' = any (taken) then o.fiscal_code_base else p.fiscal_code_base end,
        temporary_code = case when 'TEMPORARY_CODE' = any (taken) then o.temporary_code else p.temporary_code end,
        municipality_code = case when 'HOME' = any (taken) then o.municipality_code else p.municipality_code end,
        address = case when 'HOME' = any (taken) then o.address else p.address end,
        civil_status = case when 'CIVIL_STATUS' = any (taken) then o.civil_status else p.civil_status end,
        practitioner = case when 'PRACTITIONER' = any (taken) then o.practitioner else p.practitioner end,
        deceased_on = case when 'DECEASED_ON' = any (taken) then o.deceased_on else p.deceased_on end,
        version = p.version + 1
    from people.persons o
    where p.id in (kept, absorbed) and o.id in (kept, absorbed) and p.id <> o.id;
end;

-- Both as they were; what was changed on the kept after the merge stays.
create function people.restore_values(merge uuid) returns void
    language sql set search_path = ''
begin atomic
    update people.persons p set
        family_name = case when p.id = m.absorbed or p.family_name = a.family_name then b.family_name else p.family_name end,
        given_name = case when p.id = m.absorbed or p.given_name = a.given_name then b.given_name else p.given_name end,
        sex = case when p.id = m.absorbed or p.sex = a.sex then b.sex else p.sex end,
        birth_date = case when p.id = m.absorbed or p.birth_date = a.birth_date then b.birth_date else p.birth_date end,
        birth_place = case when p.id = m.absorbed or p.birth_place is not distinct from a.birth_place then b.birth_place else p.birth_place end,
        citizenship = case when p.id = m.absorbed or p.citizenship = a.citizenship then b.citizenship else p.citizenship end,
        fiscal_code = case when p.id = m.absorbed or p.fiscal_code is not distinct from a.fiscal_code then b.fiscal_code else p.fiscal_code end,
        fiscal_code_base = case when p.id = m.absorbed or p.fiscal_code is not distinct from a.fiscal_code then b.fiscal_code_base
                                else p.fiscal_code_base end,
        temporary_code = case when p.id = m.absorbed or p.temporary_code is not distinct from a.temporary_code then b.temporary_code
                              else p.temporary_code end,
        municipality_code = case when p.id = m.absorbed or p.municipality_code is not distinct from a.municipality_code then b.municipality_code
                                 else p.municipality_code end,
        address = case when p.id = m.absorbed or p.address = a.address then b.address else p.address end,
        civil_status = case when p.id = m.absorbed or p.civil_status is not distinct from a.civil_status then b.civil_status else p.civil_status end,
        practitioner = case when p.id = m.absorbed or p.practitioner = a.practitioner then b.practitioner else p.practitioner end,
        deceased_on = case when p.id = m.absorbed or p.deceased_on is not distinct from a.deceased_on then b.deceased_on else p.deceased_on end,
        version = p.version + 1
    from people.merges m
    cross join lateral (values (m.kept, m.kept_before, m.absorbed_before), (m.absorbed, m.absorbed_before, m.kept_before)) v (id, mine, theirs)
    cross join lateral pg_catalog.jsonb_populate_record(null::people.persons, v.mine) b
    cross join lateral pg_catalog.jsonb_populate_record(null::people.persons, v.theirs) a
    where m.id = merge and p.id = v.id;
end;

grant execute on function people.swap_values(uuid, uuid, text[]), people.restore_values(uuid) to trama_app;
do $$
declare f record;
begin
    for f in select p.oid::regprocedure as name from pg_proc p where p.pronamespace = 'people'::regnamespace and p.prosecdef loop
        execute format('alter function %s owner to trama_publish', f.name);
        execute format('revoke all on function %s from public', f.name);
        execute format('grant execute on function %s to trama_app, trama_publish', f.name);
    end loop;
end $$;
