-- Two registrations of one person: both stay, the absorbed points to the kept. Nothing moves, so that an undo has little to put back.
create table people.merges (
    id             uuid primary key default uuidv7(),
    kept           uuid not null references people.persons,
    absorbed       uuid not null references people.persons,
    kept_before    jsonb not null,
    absorbed_before jsonb not null,
    reason         text not null check (reason <> ''),
    merged_by      uuid not null,
    merged_at      timestamptz not null,
    undone_by      uuid,
    undone_at      timestamptz,
    undo_reason    text,
    check (kept <> absorbed),
    check ((undone_at is null) = (undone_by is null) and (undone_at is null) = (undo_reason is null))
);
create unique index merges_in_force on people.merges (absorbed) where undone_at is null;
create index merges_kept on people.merges (kept);
comment on table people.merges is 'REGISTRY: merges of two registrations and their undoing, with both as they were';
alter table people.merges enable row level security;
create policy registry on people.merges
    using (people.visible(kept) and people.visible(absorbed)) with check (people.visible(kept) and people.visible(absorbed));
grant select, insert, update on people.merges to trama_app;
create index persons_merged_into on people.persons (merged_into) where merged_into is not null;

-- The id under which a person is known today; null for nobody.
create function people.canonical(person uuid) returns uuid
    language sql stable parallel safe security definer set search_path = ''
begin atomic
    with recursive up as (
        select p.id, p.merged_into from people.persons p where p.id = person
        union all
        select p.id, p.merged_into from up join people.persons p on p.id = up.merged_into)
    select up.id from up where up.merged_into is null;
end;

-- Every id of the same person, whichever is asked: what other modules compare their person_id with.
create function people.ids_of(person uuid) returns uuid[]
    language sql stable parallel safe security definer set search_path = ''
begin atomic
    with recursive same as (
        select coalesce(people.canonical(person), person) as id
        union all
        select p.id from same join people.persons p on p.merged_into = same.id)
    select array_agg(same.id) from same;
end;

-- Who was merged is found under the old name and code too; the program leads to the kept one.
create or replace function people.with_words(first integer[], second integer[], third integer[], fourth integer[], most integer)
    returns setof people.identity
    language sql stable security definer set search_path = ''
begin atomic
    select p.id, p.family_name, p.given_name, p.sex, p.birth_date, p.fiscal_code, p.municipality_code
    from people.persons p
    where p.tokens && first and p.tokens && second and p.tokens && third and p.tokens && fourth
      and trust.reads_registry(p.municipality_code)
    limit most;
end;

create or replace function people.born_on(days date[], first integer[], second integer[], third integer[], fourth integer[], most integer)
    returns setof people.identity
    language sql stable security definer set search_path = ''
begin atomic
    select p.id, p.family_name, p.given_name, p.sex, p.birth_date, p.fiscal_code, p.municipality_code
    from people.persons p
    where p.birth_date = any (days) and trust.reads_registry(p.municipality_code)
    order by (p.tokens && first)::int + (p.tokens && second)::int + (p.tokens && third)::int + (p.tokens && fourth)::int desc
    limit most;
end;

create or replace function people.with_code(beginning text, temporary text, most integer)
    returns setof people.identity
    language sql stable security definer set search_path = ''
begin atomic
    select p.id, p.family_name, p.given_name, p.sex, p.birth_date, p.fiscal_code, p.municipality_code
    from people.persons p
    where p.fiscal_code_base >= beginning and p.fiscal_code_base < beginning || '~' and trust.reads_registry(p.municipality_code)
    union all
    select p.id, p.family_name, p.given_name, p.sex, p.birth_date, p.fiscal_code, p.municipality_code
    from people.persons p
    where p.temporary_code = temporary and trust.reads_registry(p.municipality_code)
    limit most;
end;

-- Of the ids that were merged: who each is today.
create function people.merged(ids uuid[]) returns table (id uuid, kept uuid)
    language sql stable security definer set search_path = ''
begin atomic
    select p.id, people.canonical(p.id) from people.persons p where p.id = any (ids) and p.merged_into is not null;
end;

-- Also who holds a code through a registration that was merged.
create or replace function people.holder_of(code text, temporary text) returns table (id uuid, visible boolean)
    language sql stable security definer set search_path = ''
begin atomic
    select p.id, trust.reads_registry(p.municipality_code)
    from people.persons p
    where p.id = (select people.canonical(h.id) from people.persons h where h.fiscal_code = code or h.temporary_code = temporary limit 1)
      and trust.has_key('registry');
end;

do $$
declare f record;
begin
    for f in select p.oid::regprocedure as name from pg_proc p where p.pronamespace = 'people'::regnamespace and p.prosecdef loop
        execute format('alter function %s owner to trama_publish', f.name);
        execute format('revoke all on function %s from public', f.name);
        execute format('grant execute on function %s to trama_app, trama_publish', f.name);
    end loop;
end $$;
