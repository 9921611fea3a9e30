-- Brings a sent signal to whom it is for: the matter open on the same person, or a new one for the team of the residence. Answers nothing,
-- so that the sender cannot learn whether anybody else had signalled.
create function signal.deliver(signal uuid, new_matter uuid, key text, due_by date, at timestamptz) returns void
    language plpgsql security definer set search_path = '' as $$
declare
    s signal.signals;
    found_id uuid;
    acting uuid := (select substr(k, 3)::uuid from unnest(trust.actor_keys()) k where k like 'u:%');
begin
    select * into s from signal.signals g
    where g.id = signal and g.state = 'SENT' and not exists (select from signal.joined j where j.signal_id = g.id)
      and 'o:' || g.organisation_id = any (trust.actor_keys())
      and ('u:' || g.sender = any (trust.actor_keys()) or signal.countersigns(g.organisation_id));
    if not found then
        return;
    end if;
    perform pg_catalog.pg_advisory_xact_lock(pg_catalog.hashtext('signal:' || key));
    select m.id into found_id from signal.matters m
    where m.match_key = key and m.closed_at is null and s.birth_date is not null and m.networks = s.networks
    order by m.opened_at limit 1;
    if found_id is null then
        insert into signal.matters (id, match_key, networks, team_id, municipality, family_name, given_name, birth_date, opened_at, due)
        values (new_matter, key, s.networks,
                case when cardinality(s.networks) = 0 then
                    (select t.id from trust.teams t join territory.municipalities m on m.subdistrict = t.subdistrict
                     where m.istat_code = s.municipality order by t.code limit 1) end,
                s.municipality, s.family_name, s.given_name, s.birth_date, at, due_by);
        insert into signal.moves (matter_id, move, by, at) values (new_matter, 'OPENED', acting, deliver.at);
        found_id := new_matter;
    else
        insert into signal.moves (matter_id, move, by, at) values (found_id, 'JOINED', acting, deliver.at);
    end if;
    insert into signal.joined (signal_id, matter_id) values (s.id, found_id);
end $$;

-- Who hands on may see it no more: row security alone would refuse the last sight of it.
create function signal.hand_on(matter uuid, team uuid, why text, at timestamptz) returns boolean
    language plpgsql security definer set search_path = '' as $$
begin
    insert into signal.moves (matter_id, move, by, at, note)
    select m.id, 'HANDED_ON', (select substr(k, 3)::uuid from unnest(trust.actor_keys()) k where k like 'u:%'), hand_on.at, why
    from signal.matters m
    where m.id = matter and m.closed_at is null and cardinality(m.networks) = 0 and trust.has_role('ACCESS_DESK', 'SOCIAL_WORKER', 'COORDINATOR')
      and ('t:' || m.team_id = any (trust.actor_keys()) or m.team_id is null and trust.has_role('COORDINATOR')
           or trust.has_role('COORDINATOR') and exists (select from trust.teams t where t.id = m.team_id and 'o:' || t.organisation_id = any (trust.actor_keys())));
    if not found then
        return false;
    end if;
    update signal.matters m set team_id = team, state = 'WAITING', taken_by = null where m.id = matter;
    return true;
end $$;

-- What nobody answered in time goes to the coordinator; once.
create function signal.escalate(at timestamptz) returns integer
    language plpgsql security definer set search_path = '' as $$
declare
    moved integer;
begin
    with late as (
        update signal.matters m set escalated_at = escalate.at
        where m.closed_at is null and m.escalated_at is null and m.due < trust.today() and trust.has_role('SYSTEM')
        returning m.id)
    insert into signal.moves (matter_id, move, by, at)
    select late.id, 'ESCALATED', (select substr(k, 3)::uuid from unnest(trust.actor_keys()) k where k like 'u:%'), escalate.at from late;
    get diagnostics moved = row_count;
    return moved;
end $$;

-- The queue of each team and the days it took lately; sealed matters have no team and are in no queue.
create function signal.queues() returns table (team_id uuid, waiting integer, weekly integer, median_days integer)
    language sql stable security definer set search_path = ''
begin atomic
    select t.id,
           (select count(*)::integer from signal.matters m where m.team_id = t.id and m.closed_at is null and cardinality(m.networks) = 0),
           (select c.weekly::integer from signal.capacities c where c.team_id = t.id and c.since <= trust.today() order by c.since desc limit 1),
           (select percentile_disc(0.5) within group (order by m.closed_at::date - m.opened_at::date) from signal.matters m
            where m.team_id = t.id and m.closed_at >= trust.today() - 90 and cardinality(m.networks) = 0)
    from trust.teams t where cardinality(trust.actor_keys()) > 0;
end;

-- Whether anybody is named for a network at all: without a holder sealed signals would lie unread.
create function signal.networks_held() returns table (network text)
    language sql stable security definer set search_path = ''
begin atomic
    select distinct h.network from trust.sealed_holders h where h.valid @> trust.today() and h.ended_at is null and cardinality(trust.actor_keys()) > 0;
end;

do $$
declare f record;
begin
    for f in select p.oid::regprocedure as name from pg_proc p where p.pronamespace = 'signal'::regnamespace and p.prosecdef loop
        execute format('alter function %s owner to trama_publish', f.name);
        execute format('revoke all on function %s from public', f.name);
        execute format('grant execute on function %s to trama_app', f.name);
    end loop;
end $$;
