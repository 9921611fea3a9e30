-- Whether the acting body has an agreement in force today: told to each transaction with its keys, so that no row asks again.
create function trust.agreed() returns boolean language sql stable parallel safe
    return trust.has_key('agreed') or trust.has_key('role:SYSTEM');

-- An agreement that is over closes the rights that were open: they stay written, open nothing, and open again with the next agreement.
-- Policies read the rights as the program itself; functions read them with rights of their own, so the same question is put into each that
-- asks for the actor's.
create policy agreement_in_force on trust.access_rights as restrictive for select using ((select trust.agreed()));

do $$
declare
    f record;
    asked constant text := 'a.holder = ANY (trust.actor_keys())';
    patched integer := 0;
begin
    for f in select p.oid, pg_get_functiondef(p.oid) as body from pg_proc p join pg_language l on l.oid = p.prolang
             where l.lanname = 'sql' and p.prosecdef and p.pronamespace::regnamespace::text !~ '^pg_|^information_schema$' loop
        if position('trust.access_rights' in f.body) > 0 and position(asked in f.body) > 0 then
            execute replace(f.body, asked, '(' || asked || ' AND trust.agreed())');
            patched := patched + 1;
        end if;
    end loop;
    if patched < 3 then
        raise exception 'the questions for the actor''s rights were not found';
    end if;
end $$;

-- Whether nobody can see by a holder's rights because no body of theirs has an agreement in force; for who works on the record that is shared.
create function trust.holder_lapsed(of_holder text) returns boolean
    language sql stable security definer set search_path = ''
begin atomic
    select not exists (
        select from trust.agreements g
        where g.valid @> trust.today()
          and (of_holder = 'o:' || g.organisation_id
               or exists (select from trust.teams t where of_holder = 't:' || t.id and t.organisation_id = g.organisation_id)
               or exists (select from trust.memberships m where of_holder = 'u:' || m.user_id and m.organisation_id = g.organisation_id
                          and m.valid @> trust.today())));
end;
alter function trust.holder_lapsed(text) owner to trama_publish;
revoke all on function trust.holder_lapsed(text) from public;
grant execute on function trust.holder_lapsed(text) to trama_app;
