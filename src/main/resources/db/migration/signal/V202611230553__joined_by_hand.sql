-- Two matters that are one person's, found by who reads them: the signals of one go to the other, and back when it was a mistake.
alter table signal.matters drop constraint matters_state_check;
alter table signal.matters add constraint matters_state_check check (state in ('WAITING', 'TAKEN', 'ANSWERED', 'ACCESS', 'JOINED'));
alter table signal.matters drop constraint matters_check;
alter table signal.matters add constraint matters_check check ((state in ('ANSWERED', 'ACCESS', 'JOINED')) = (closed_at is not null));
alter table signal.matters add column joined_into uuid references signal.matters;
alter table signal.matters add check ((joined_into is not null) = (state = 'JOINED'));
create index matters_joined_into on signal.matters (joined_into) where joined_into is not null;
alter table signal.moves drop constraint moves_move_check;
alter table signal.moves add constraint moves_move_check
    check (move in ('OPENED', 'JOINED', 'TAKEN', 'HANDED_ON', 'ESCALATED', 'ANSWERED', 'ACCESS', 'JOINED_BY_HAND', 'PARTED'));

-- What was joined, to be parted exactly: its signals, and the day by which the other was due.
create table signal.joins (
    id          uuid primary key,
    from_matter uuid not null references signal.matters,
    into_matter uuid not null references signal.matters,
    signals     uuid[] not null,
    due_before  date not null,
    state_before text not null,
    by          uuid not null,
    at          timestamptz not null,
    undone_at   timestamptz,
    check (from_matter <> into_matter)
);
create index joins_from on signal.joins (from_matter);
create index joins_into on signal.joins (into_matter);
comment on table signal.joins is 'OWNED: matters joined by hand; seen with the matter that stays';
alter table signal.joins enable row level security;
create policy read_joins on signal.joins for select using (exists (select from signal.matters m where m.id = into_matter));
grant select on signal.joins to trama_app;

-- Is an ordinary matter, still open, the actor's to answer?
create function signal.answers(matter uuid) returns boolean
    language sql stable security definer set search_path = ''
begin atomic
    select exists (
        select from signal.matters m
        where m.id = matter and m.closed_at is null and cardinality(m.networks) = 0 and trust.has_role('ACCESS_DESK', 'SOCIAL_WORKER', 'COORDINATOR')
          and ('t:' || m.team_id = any (trust.actor_keys())
               or trust.has_role('COORDINATOR')
                  and (m.team_id is null or exists (select from trust.teams t where t.id = m.team_id and 'o:' || t.organisation_id = any (trust.actor_keys())))));
end;

-- The signals of one go to the other, which keeps the earlier day; false when either is not the actor's, or not open.
create function signal.join_matters(new_join uuid, one uuid, other uuid, at timestamptz) returns boolean
    language plpgsql security definer set search_path = '' as $$
declare
    acting uuid := (select substr(k, 3)::uuid from unnest(trust.actor_keys()) k where k like 'u:%');
    gone signal.matters;
    kept signal.matters;
begin
    if exists (select from signal.joins j where j.id = new_join) then
        return true;
    end if;
    perform from signal.matters m where m.id in (one, other) order by m.id for update;
    if one = other or not signal.answers(one) or not signal.answers(other) then
        return false;
    end if;
    select * into gone from signal.matters m where m.id = one;
    select * into kept from signal.matters m where m.id = other;
    insert into signal.joins (id, from_matter, into_matter, signals, due_before, state_before, by, at)
    select new_join, one, other, coalesce(array_agg(j.signal_id), '{}'), kept.due, gone.state, acting, join_matters.at
    from signal.joined j where j.matter_id = one;
    update signal.joined j set matter_id = other where j.matter_id = one;
    update signal.matters m set joined_into = other where m.joined_into = one;
    update signal.matters m set due = least(m.due, gone.due) where m.id = other;
    update signal.matters m set state = 'JOINED', closed_at = join_matters.at, joined_into = other where m.id = one;
    insert into signal.moves (matter_id, move, by, at) values (other, 'JOINED_BY_HAND', acting, join_matters.at);
    return true;
end $$;

-- Back as they were; what was signalled meanwhile stays where it is. While the one that stayed is open.
create function signal.part_matters(of_join uuid, at timestamptz) returns boolean
    language plpgsql security definer set search_path = '' as $$
declare
    acting uuid := (select substr(k, 3)::uuid from unnest(trust.actor_keys()) k where k like 'u:%');
    j signal.joins;
begin
    select * into j from signal.joins x where x.id = of_join and x.undone_at is null for update;
    if not found or not signal.answers(j.into_matter) then
        return false;
    end if;
    update signal.joined x set matter_id = j.from_matter where x.matter_id = j.into_matter and x.signal_id = any (j.signals);
    update signal.matters m set state = j.state_before, closed_at = null, joined_into = null where m.id = j.from_matter;
    update signal.matters m set due = j.due_before where m.id = j.into_matter;
    update signal.joins x set undone_at = part_matters.at where x.id = of_join;
    insert into signal.moves (matter_id, move, by, at)
    select m.id, 'PARTED', acting, part_matters.at from signal.matters m where m.id in (j.from_matter, j.into_matter);
    return true;
end $$;

-- As before, and a third signal that is known by a matter joined to another goes to that other.
create or replace function signal.deliver(signal uuid, new_matter uuid, key text, due_by date, at timestamptz) returns void
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
    select k.id into found_id
    from signal.matters m join signal.matters k on k.id = coalesce(m.joined_into, m.id)
    where m.match_key = key and (m.closed_at is null or m.joined_into is not null) and k.closed_at is null
      and s.birth_date is not null and m.networks = s.networks
    order by m.joined_into is not null, m.opened_at limit 1;
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
drop index signal.matters_key;
create index matters_key on signal.matters (match_key) where closed_at is null or joined_into is not null;

-- What was joined took no time of its own.
create or replace function signal.queues() returns table (team_id uuid, waiting integer, weekly integer, median_days integer)
    language sql stable security definer set search_path = ''
begin atomic
    select t.id,
           (select count(*)::integer from signal.matters m where m.team_id = t.id and m.closed_at is null and cardinality(m.networks) = 0),
           (select c.weekly::integer from signal.capacities c where c.team_id = t.id and c.since <= trust.today() order by c.since desc limit 1),
           (select percentile_disc(0.5) within group (order by m.closed_at::date - m.opened_at::date) from signal.matters m
            where m.team_id = t.id and m.closed_at >= trust.today() - 90 and cardinality(m.networks) = 0 and m.joined_into is null)
    from trust.teams t where cardinality(trust.actor_keys()) > 0;
end;

-- What became of the signals of each antenna, for who plans: each signal in one of four places. What is sealed is in none.
create function signal.pub_sources(from_day date, until_day date)
    returns table (body text, sheet text, fate text, signals integer, median_days integer)
    language sql stable security definer set search_path = ''
begin atomic
    with told as (
        select o.name as body, s.sheet, m.closed_at::date - s.written_at::date as days,
               case when m.closed_at is null then 'WAITING' when m.contact_id is null then 'ANSWERED'
                    when exists (select from casefile.help h where h.person_id = any (people.ids_of(m.person_id)) and h.compartment = 'ORDINARY'
                                 and lower(h.valid) >= m.closed_at::date) then 'HELPED'
                    else 'ACCESS' end as fate
        from signal.signals s
        join signal.joined j on j.signal_id = s.id
        join signal.matters m on m.id = j.matter_id
        join trust.organisations o on o.id = s.organisation_id
        where s.written_at >= from_day and s.written_at < until_day + 1 and cardinality(s.networks) = 0 and cardinality(m.networks) = 0
          and trust.has_role('PLAN_OFFICE', 'MAYOR', 'DPO'))
    select t.body, t.sheet, coalesce(t.fate, 'ALL'), count(*)::integer,
           (percentile_disc(0.5) within group (order by t.days))::integer
    from told t group by grouping sets ((t.body, t.sheet, t.fate), (t.body, t.sheet));
end;

do $$
declare f record;
begin
    for f in select p.oid::regprocedure as name from pg_proc p
             where p.pronamespace = 'signal'::regnamespace and p.prosecdef and p.proowner <> 'trama_publish'::regrole loop
        execute format('alter function %s owner to trama_publish', f.name);
        execute format('revoke all on function %s from public', f.name);
        execute format('grant execute on function %s to trama_app', f.name);
    end loop;
end $$;
grant select, insert, update on signal.joins to trama_publish;
grant update on signal.joined to trama_publish;
