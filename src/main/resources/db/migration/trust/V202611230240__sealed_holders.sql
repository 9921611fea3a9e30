-- Who may hold sealed records: named workers of a body, for one network, from day to day. Nobody who administers the system.
create table trust.sealed_holders (
    id              uuid primary key,
    organisation_id uuid not null references trust.organisations,
    user_id         uuid not null references trust.users,
    network         text not null check (network in ('ANTI_VIOLENCE', 'CHILD_PROTECTION')),
    valid           daterange not null check (not isempty(valid)),
    named_by        uuid not null,
    named_at        timestamptz not null,
    ended_by        uuid,
    ended_at        timestamptz,                     -- ended before its last day: from this moment it opens nothing
    exclude using gist (organisation_id with =, user_id with =, network with =, valid with &&) where (ended_at is null)
);
create index sealed_holders_user on trust.sealed_holders (user_id);
create index sealed_holders_organisation on trust.sealed_holders (organisation_id);
comment on table trust.sealed_holders is 'SYSTEM: workers named to hold sealed records; no grant, reached through narrow functions';
grant select, insert, update on trust.sealed_holders to trama_publish;
grant insert, update on trust.access_rights to trama_publish;

-- The networks for which the acting user is named, for the body they act for now.
create function trust.sealed_networks() returns table (network text)
    language sql stable security definer set search_path = ''
begin atomic
    select distinct h.network from trust.sealed_holders h
    where 'u:' || h.user_id = any (trust.actor_keys()) and 'o:' || h.organisation_id = any (trust.actor_keys())
      and h.valid @> trust.today() and h.ended_at is null;
end;

-- The administrator's page; answers nothing to anybody else, and never says which records there are.
create function trust.sealed_holder_list()
    returns table (id uuid, organisation text, worker text, network text, since date, until date, ended boolean)
    language sql stable security definer set search_path = ''
begin atomic
    select h.id, o.name, u.display_name, h.network, lower(h.valid), upper(h.valid), h.ended_at is not null
    from trust.sealed_holders h
    join trust.organisations o on o.id = h.organisation_id
    join trust.users u on u.id = h.user_id
    where trust.has_role('ADMINISTRATOR')
    order by h.ended_at is not null, o.name, u.display_name, h.network, h.named_at;
end;

-- Who may be named: works for the body today as social worker, coordinator or team member, and administers nothing anywhere.
create function trust.may_hold_sealed(organisation uuid, who uuid) returns boolean
    language sql stable security definer set search_path = ''
begin atomic
    select trust.has_role('ADMINISTRATOR', 'SYSTEM')
        and exists (select from trust.memberships m join trust.users u on u.id = m.user_id
                    where m.user_id = who and m.organisation_id = organisation and m.valid @> trust.today() and u.active
                      and m.roles && '{SOCIAL_WORKER,COORDINATOR,TEAM_MEMBER}')
        and not exists (select from trust.memberships m where m.user_id = who and m.valid @> trust.today() and 'ADMINISTRATOR' = any (m.roles));
end;

-- The candidates, body by body, for the administrator.
create function trust.sealed_candidates() returns table (organisation_id uuid, user_id uuid, organisation text, worker text)
    language sql stable security definer set search_path = ''
begin atomic
    select distinct o.id, u.id, o.name, u.display_name
    from trust.memberships m join trust.users u on u.id = m.user_id join trust.organisations o on o.id = m.organisation_id
    where trust.has_role('ADMINISTRATOR') and m.valid @> trust.today() and trust.may_hold_sealed(o.id, u.id)
    order by 3, 4;
end;

-- Names a worker, and opens to them what their network in their body already holds. False when they may not be named or are already.
create function trust.name_sealed_holder(new_id uuid, organisation uuid, who uuid, wanted text, at timestamptz) returns boolean
    language plpgsql security definer set search_path = '' as $$
declare
    acting uuid := (select substr(k, 3)::uuid from unnest(trust.actor_keys()) k where k like 'u:%');
begin
    if not trust.may_hold_sealed(organisation, who) then
        return false;
    end if;
    insert into trust.sealed_holders (id, organisation_id, user_id, network, valid, named_by, named_at)
    values (new_id, organisation, who, wanted, daterange(trust.today(), null), acting, at) on conflict do nothing;
    if not found then
        return exists (select from trust.sealed_holders h where h.id = new_id);
    end if;
    insert into trust.access_rights (record_id, holder, level, compartments, valid, basis, source, created_by)
    select distinct a.record_id, 'u:' || who, 3, '{SEALED}'::text[], daterange(trust.today(), null), 'LEGAL', a.source, acting
    from trust.access_rights a where a.source = 'sealed-holder:' || organisation || ':' || wanted;
    return true;
end $$;

-- Ends a naming: what it had opened is closed from this moment.
create function trust.end_sealed_holder(holder_id uuid, at timestamptz) returns boolean
    language plpgsql security definer set search_path = '' as $$
declare
    ended trust.sealed_holders;
begin
    update trust.sealed_holders h
    set valid = daterange(lower(h.valid), greatest(trust.today(), lower(h.valid) + 1)), ended_at = at,
        ended_by = (select substr(k, 3)::uuid from unnest(trust.actor_keys()) k where k like 'u:%')
    where h.id = holder_id and h.ended_at is null and trust.has_role('ADMINISTRATOR') returning h.* into ended;
    if not found then
        return false;
    end if;
    update trust.access_rights a
    set valid = daterange(lower(a.valid), greatest(trust.today(), lower(a.valid) + 1)), revoked_at = at
    where a.source = 'sealed-holder:' || ended.organisation_id || ':' || ended.network and a.holder = 'u:' || ended.user_id
      and a.revoked_at is null;
    return true;
end $$;

do $$
declare f record;
begin
    for f in select p.oid::regprocedure as name from pg_proc p
             where p.pronamespace = 'trust'::regnamespace and p.proname like '%sealed%' and p.prosecdef and p.proowner <> 'trama_publish'::regrole loop
        execute format('alter function %s owner to trama_publish', f.name);
        execute format('revoke all on function %s from public', f.name);
        execute format('grant execute on function %s to trama_app', f.name);
    end loop;
end $$;
