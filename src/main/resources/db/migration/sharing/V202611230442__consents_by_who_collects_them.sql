-- What the officer settled for the acting body's kind takes the place of casefile's own answer.
create or replace function casefile.help_policy() returns table (basis text, tier text)
    language sql stable security definer set search_path = ''
begin atomic
    select b.basis, b.tier from trust.organisations o cross join lateral sharing.basis_for('HELP_CHECK', o.kind) b
    where 'o:' || o.id = any (trust.actor_keys())
    union all
    select 'NONE', 'MINIMAL' where not exists (
        select from trust.organisations o cross join lateral sharing.basis_for('HELP_CHECK', o.kind) b where 'o:' || o.id = any (trust.actor_keys()));
end;

-- Who has no registry records a consent for an exact identity. Whether the district knows that person is not told; the consent waits for them.
alter table sharing.consents alter column person_id drop not null;
alter table sharing.consents add column code_base text not null default '';
alter table sharing.consents add column family_name text not null default '';
alter table sharing.consents add column given_name text not null default '';
alter table sharing.consents add column birth_date date;
alter table sharing.consents add check (person_id is not null or birth_date is not null);
create index consents_waiting on sharing.consents (birth_date) where person_id is null;
create index consents_recorded on sharing.consents (recorded_org, recorded_at) where birth_date is not null;

create function sharing.consent_bearer() returns trigger language plpgsql security definer set search_path = '' as $$
begin
    if new.person_id is null then
        new.person_id := casefile.bearer(new.code_base, new.family_name, new.given_name, new.birth_date);
    end if;
    return new;
end $$;
create trigger consent_bearer before insert on sharing.consents for each row execute function sharing.consent_bearer();

-- A consent to tell who already helps is a basis of the help register, until it is withdrawn.
create function sharing.consent_opens() returns trigger language plpgsql security definer set search_path = '' as $$
begin
    if new.exchange = 'HELP_CHECK' and new.person_id is not null then
        insert into casefile.help_bases (id, person_id, tier, basis, reference, valid, recorded_by, recorded_org, withdrawn_at, told_to, own_only)
        values (new.id, new.person_id, new.tier, 'CONSENT', new.reference, new.valid, new.recorded_by, new.recorded_org, new.withdrawn_at,
                new.to_organisation,
                new.given_by = 'PERSON' and exists (select from people.persons p where p.id = new.person_id and p.birth_date > trust.today() - interval '18 years'))
        on conflict (id) do update set withdrawn_at = excluded.withdrawn_at where casefile.help_bases.withdrawn_at is null;
    end if;
    return null;
end $$;
create trigger consent_opens after insert or update on sharing.consents for each row execute function sharing.consent_opens();

-- Consents that waited for a person who has been registered meanwhile.
create function sharing.find_bearers() returns integer
    language sql security definer set search_path = ''
begin atomic
    with found as (
        update sharing.consents c set person_id = casefile.bearer(c.code_base, c.family_name, c.given_name, c.birth_date)
        where c.person_id is null and c.withdrawn_at is null and casefile.bearer(c.code_base, c.family_name, c.given_name, c.birth_date) is not null
          and trust.has_role('SYSTEM')
        returning 1)
    select count(*)::integer from found;
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
grant insert, update on sharing.consents to trama_publish;
grant insert, update on casefile.help_bases to trama_publish;
