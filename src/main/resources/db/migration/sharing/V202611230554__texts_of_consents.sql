-- The officer writes the next version of what is read to people; a version that was read never changes. 0: not the officer, or in the past.
create function sharing.add_text(of_exchange text, in_language text, words text, from_day date) returns integer
    language plpgsql security definer set search_path = '' as $$
declare
    coming integer;
begin
    if not trust.has_role('DPO') or from_day < trust.today() then
        return 0;
    end if;
    perform pg_advisory_xact_lock(hashtextextended('sharing.texts:' || of_exchange || ':' || in_language, 0));
    select coalesce(max(t.version), 0) + 1 into coming from sharing.texts t where t.exchange = of_exchange and t.language = in_language;
    if exists (select from sharing.texts t where t.exchange = of_exchange and t.language = in_language and t.version = coming - 1 and t.body = words) then
        return coming - 1;
    end if;
    insert into sharing.texts (exchange, version, language, body, since) values (of_exchange, coming, in_language, words, from_day);
    return coming;
end $$;

-- How many agreed to each version, and how many of them still do: numbers, no names.
create function sharing.text_uses() returns table (exchange text, version integer, language text, given bigint, in_force bigint)
    language sql stable security definer set search_path = ''
begin atomic
    select c.exchange, c.text_version, c.language, count(*),
           count(*) filter (where c.withdrawn_at is null and c.valid @> trust.today())
    from sharing.consents c where trust.has_role('DPO')
    group by c.exchange, c.text_version, c.language;
end;

do $$
declare f record;
begin
    for f in select p.oid::regprocedure as name from pg_proc p
             where p.pronamespace = 'sharing'::regnamespace and p.prosecdef and p.proowner <> 'trama_publish'::regrole loop
        execute format('alter function %s owner to trama_publish', f.name);
        execute format('revoke all on function %s from public', f.name);
        execute format('grant execute on function %s to trama_app', f.name);
    end loop;
end $$;
grant insert on sharing.texts to trama_publish;
