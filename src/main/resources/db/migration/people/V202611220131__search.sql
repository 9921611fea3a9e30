-- Finding a person. Array operators are not leakproof, so under row security they would use no index: these functions run as trama_publish,
-- answer with identity only and filter by right themselves, with the same function as the policy.
create type people.identity as (
    id uuid, family_name text, given_name text, sex text, birth_date date, fiscal_code text, municipality_code text);

-- Persons with at least one token of each list. A list may be given twice: it is scanned once.
create function people.with_words(first integer[], second integer[], third integer[], fourth integer[], most integer)
    returns setof people.identity
    language sql stable security definer set search_path = ''
begin atomic
    select p.id, p.family_name, p.given_name, p.sex, p.birth_date, p.fiscal_code, p.municipality_code
    from people.persons p
    where p.tokens && first and p.tokens && second and p.tokens && third and p.tokens && fourth
      and p.merged_into is null and trust.reads_registry(p.municipality_code)
    limit most;
end;

-- Persons born on one of the days; where there are more than may be answered, those with most of the words.
create function people.born_on(days date[], first integer[], second integer[], third integer[], fourth integer[], most integer)
    returns setof people.identity
    language sql stable security definer set search_path = ''
begin atomic
    select p.id, p.family_name, p.given_name, p.sex, p.birth_date, p.fiscal_code, p.municipality_code
    from people.persons p
    where p.birth_date = any (days) and p.merged_into is null and trust.reads_registry(p.municipality_code)
    order by (p.tokens && first)::int + (p.tokens && second)::int + (p.tokens && third)::int + (p.tokens && fourth)::int desc
    limit most;
end;

-- Persons whose code without omocodia begins so, or with this temporary code.
create function people.with_code(beginning text, temporary text, most integer)
    returns setof people.identity
    language sql stable security definer set search_path = ''
begin atomic
    select p.id, p.family_name, p.given_name, p.sex, p.birth_date, p.fiscal_code, p.municipality_code
    from people.persons p
    where p.fiscal_code_base >= beginning and p.fiscal_code_base < beginning || '~'
      and p.merged_into is null and trust.reads_registry(p.municipality_code)
    union all
    select p.id, p.family_name, p.given_name, p.sex, p.birth_date, p.fiscal_code, p.municipality_code
    from people.persons p
    where p.temporary_code = temporary and p.merged_into is null and trust.reads_registry(p.municipality_code)
    limit most;
end;

-- Who holds a code: a code is one per district, so that somebody holds it is told also to who may not know the person.
create function people.holder_of(code text, temporary text) returns table (id uuid, visible boolean)
    language sql stable security definer set search_path = ''
begin atomic
    select p.id, trust.reads_registry(p.municipality_code)
    from people.persons p
    where (p.fiscal_code = code or p.temporary_code = temporary) and trust.has_key('registry');
end;

-- The words that came after the last one that is known.
create function people.tokens_after(last integer) returns table (id integer, token text)
    language sql stable security definer set search_path = ''
begin atomic
    select t.id, t.token from people.tokens t where t.id > last and trust.has_key('registry') order by t.id;
end;

-- Numbers of the words, new ones included. Under a lock, so that numbers become visible in their order and nobody skips one.
create function people.token_ids(words text[]) returns integer[]
    language plpgsql security definer set search_path = ''
as $$
begin
    if not trust.has_key('registry') then
        return '{}';
    end if;
    if exists (select from unnest(words) w where not exists (select from people.tokens t where t.token = w collate "C")) then
        perform pg_catalog.pg_advisory_xact_lock(pg_catalog.hashtext('people.tokens'));
        insert into people.tokens (token)
        select distinct w from unnest(words) w where not exists (select from people.tokens t where t.token = w collate "C");
    end if;
    return array(select t.id from people.tokens t where t.token = any (words) order by t.id);
end $$;

grant insert on people.tokens to trama_publish;
do $$
declare f record;
begin
    for f in select p.oid::regprocedure as name from pg_proc p where p.pronamespace = 'people'::regnamespace and p.prosecdef loop
        execute format('alter function %s owner to trama_publish', f.name);
        execute format('revoke all on function %s from public', f.name);
        execute format('grant execute on function %s to trama_app', f.name);
    end loop;
end $$;
