-- Narrow functions over the tables that nobody may read. Owned by trama_publish, so that row security does not stand in their way.
grant select, insert, update on trust.users, trust.memberships, trust.membership_teams, trust.tokens to trama_publish;
grant select on trust.organisations, trust.teams to trama_publish;

create function trust.sign_in_facts(name text)
    returns table (user_id uuid, display_name text, password text, active boolean, locked_until timestamptz)
    language sql stable security definer set search_path = ''
begin atomic
    select u.id, u.display_name, u.password, u.active, u.locked_until from trust.users u where u.username = lower(name);
end;

create function trust.sign_in_failed(name text, allowed integer, lock_for interval, at timestamptz) returns void
    language sql security definer set search_path = ''
begin atomic
    update trust.users u
    set failures = case when u.failures + 1 >= allowed then 0 else u.failures + 1 end,
        locked_until = case when u.failures + 1 >= allowed then at + lock_for else u.locked_until end
    where u.username = lower(name);
end;

create function trust.sign_in_succeeded(who uuid) returns void
    language sql security definer set search_path = ''
begin atomic
    update trust.users u set failures = 0, locked_until = null where u.id = who and (u.failures > 0 or u.locked_until is not null);
end;

create function trust.memberships_of(who uuid, on_day date)
    returns table (membership_id uuid, user_id uuid, display_name text, organisation_id uuid, organisation_name text, organisation_kind text,
                   roles text[], municipalities text[], teams uuid[])
    language sql stable security definer set search_path = ''
begin atomic
    select m.id, u.id, u.display_name, o.id, o.name, o.kind, m.roles, m.municipalities,
           coalesce((select array_agg(mt.team_id) from trust.membership_teams mt where mt.membership_id = m.id), '{}')
    from trust.memberships m
    join trust.users u on u.id = m.user_id
    join trust.organisations o on o.id = m.organisation_id
    where m.user_id = who and u.active and m.valid @> on_day
    order by o.name, m.id;
end;

create function trust.token_membership(token_digest bytea, on_day date) returns table (user_id uuid, membership_id uuid)
    language sql stable security definer set search_path = ''
begin atomic
    select m.user_id, m.id
    from trust.tokens t
    join trust.memberships m on m.id = t.membership_id
    join trust.users u on u.id = m.user_id
    where t.digest = token_digest and t.revoked_at is null and t.valid @> on_day and u.active and m.valid @> on_day;
end;

-- Names of staff, for "who wrote this". Only people who share at least a session with the system may ask.
create function trust.staff_names(ids uuid[]) returns table (user_id uuid, display_name text)
    language sql stable security definer set search_path = ''
begin atomic
    select u.id, u.display_name from trust.users u where u.id = any (ids) and cardinality(trust.actor_keys()) > 0;
end;

-- Colleagues that may be chosen as case manager or team member: of one body, with a role, today.
create function trust.staff_of(organisation uuid, role text)
    returns table (user_id uuid, display_name text)
    language sql stable security definer set search_path = ''
begin atomic
    select distinct u.id, u.display_name
    from trust.memberships m join trust.users u on u.id = m.user_id
    where m.organisation_id = organisation and role = any (m.roles) and m.valid @> trust.today() and u.active
      and cardinality(trust.actor_keys()) > 0
    order by 2;
end;

-- The administrator's page of users; answers nothing to anybody else.
create function trust.user_list()
    returns table (user_id uuid, username text, display_name text, active boolean, locked_until timestamptz, organisations text, roles text)
    language sql stable security definer set search_path = ''
begin atomic
    select u.id, u.username, u.display_name, u.active, u.locked_until,
           coalesce(string_agg(distinct o.name, ', '), ''),
           coalesce((select string_agg(distinct r, ', ') from trust.memberships m2, unnest(m2.roles) r where m2.user_id = u.id), '')
    from trust.users u
    left join trust.memberships m on m.user_id = u.id and m.valid @> trust.today()
    left join trust.organisations o on o.id = m.organisation_id
    where trust.has_key('role:ADMINISTRATOR')
    group by u.id
    order by u.display_name;
end;

create function trust.add_user(id uuid, name text, shown text, hash text) returns void
    language sql security definer set search_path = ''
begin atomic
    insert into trust.users (id, username, display_name, password)
    select add_user.id, lower(name), shown, hash where trust.has_role('ADMINISTRATOR', 'SYSTEM');
end;

create function trust.add_membership(id uuid, who uuid, organisation uuid, roles text[], municipalities text[], teams uuid[], since date) returns void
    language sql security definer set search_path = ''
begin atomic
    insert into trust.memberships (id, user_id, organisation_id, roles, municipalities, valid)
    select add_membership.id, who, organisation, add_membership.roles, add_membership.municipalities, daterange(since, null)
    where trust.has_role('ADMINISTRATOR', 'SYSTEM');
    insert into trust.membership_teams (membership_id, team_id)
    select add_membership.id, team from unnest(teams) team where trust.has_role('ADMINISTRATOR', 'SYSTEM');
end;

create function trust.add_token(membership uuid, token_digest bytea, valid daterange) returns void
    language sql security definer set search_path = ''
begin atomic
    insert into trust.tokens (membership_id, digest, valid)
    select membership, token_digest, add_token.valid where trust.has_role('SYSTEM');
end;

create function trust.set_active(who uuid, wanted boolean) returns void
    language sql security definer set search_path = ''
begin atomic
    update trust.users u set active = wanted, failures = 0, locked_until = null, version = u.version + 1
    where u.id = who and trust.has_key('role:ADMINISTRATOR');
end;

create function trust.users_exist() returns boolean
    language sql stable security definer set search_path = ''
begin atomic
    select exists (select from trust.users);
end;

do $$
declare f record;
begin
    for f in select p.oid::regprocedure as name from pg_proc p where p.pronamespace = 'trust'::regnamespace and p.prosecdef loop
        execute format('alter function %s owner to trama_publish', f.name);
        execute format('revoke all on function %s from public', f.name);
        execute format('grant execute on function %s to trama_app', f.name);
    end loop;
end $$;
