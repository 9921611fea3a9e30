-- Written unchained in the request's transaction; one sealer chains what is older than the oldest running transaction (docs/adr/0004).
create table trust.audit_events (
    id              bigint generated always as identity primary key,
    at              timestamptz not null,
    transaction_id  xid8 not null default pg_current_xact_id(),
    user_id         uuid not null,
    membership_id   uuid not null,
    organisation_id uuid not null,
    role            text not null,
    action          text not null,
    purpose         text not null,
    person_id       uuid,
    record_id       uuid,
    sealed          boolean not null default false,
    detail          text not null default ''
);
create index audit_events_person on trust.audit_events (person_id, at) where person_id is not null;
create index audit_events_at on trust.audit_events (at);
comment on table trust.audit_events is 'OWNED: read by the data-protection officer; the person''s own view goes through trust.who_looked';
alter table trust.audit_events enable row level security;
create policy write_audit on trust.audit_events for insert with check (cardinality(trust.actor_keys()) > 0);
create policy read_audit on trust.audit_events for select using (trust.has_key('role:DPO'));
grant select, insert on trust.audit_events to trama_app;

create table trust.audit_seals (
    seq       bigint primary key,
    sealed_at timestamptz not null,
    first_id  bigint not null,
    last_id   bigint not null,
    events    bigint not null,
    previous  bytea not null,
    head      bytea not null check (length(head) = 32)
);
comment on table trust.audit_seals is 'PUBLIC: hashes only';
create table trust.audit_sealed (
    event_id bigint primary key references trust.audit_events,
    seq      bigint not null references trust.audit_seals
);
comment on table trust.audit_sealed is 'PUBLIC: which event lies in which batch; no personal datum';
grant select, insert on trust.audit_seals, trust.audit_sealed to trama_app;

-- The person's right: body, role, purpose, when; never the worker's name, never a sealed reading.
create function trust.who_looked(person uuid)
    returns table (at timestamptz, organisation text, role text, action text, purpose text)
    language sql stable security definer set search_path = ''
begin atomic
    select e.at, o.name, e.role, e.action, e.purpose
    from trust.audit_events e left join trust.organisations o on o.id = e.organisation_id
    where e.person_id = person and not e.sealed
      and (trust.has_role('SOCIAL_WORKER', 'COORDINATOR', 'DPO') or trust.has_key('p:' || person))
    order by e.at desc
    limit 500;
end;

-- One event as text, the same on every machine: what the chain hashes.
create function trust.audit_text(e trust.audit_events) returns text language sql immutable
    return concat_ws('|', e.id, (extract(epoch from e.at) * 1000000)::bigint, e.transaction_id, e.user_id, e.membership_id, e.organisation_id,
                     e.role, e.action, e.purpose, coalesce(e.person_id::text, '-'), coalesce(e.record_id::text, '-'), e.sealed, e.detail);

-- What the sealer may read: every event that no running transaction can still precede.
create function trust.unsealed_events(most integer)
    returns table (id bigint, canonical text)
    language sql stable security definer set search_path = ''
begin atomic
    select e.id, trust.audit_text(e) from trust.audit_events e
    where (e.transaction_id < pg_snapshot_xmin(pg_current_snapshot())
           or e.transaction_id >= pg_snapshot_xmax(pg_current_snapshot()))  -- restored from another server's counting
      and e.id > coalesce((select max(l.last_id) from trust.audit_seals l), 0) - 1000000  -- a late committer is never that late
      and not exists (select from trust.audit_sealed s where s.event_id = e.id)
    order by e.id
    limit most;
end;

-- The events of one batch as they stand now, for the verification.
create function trust.sealed_events(batch bigint)
    returns table (id bigint, canonical text)
    language sql stable security definer set search_path = ''
begin atomic
    select e.id, trust.audit_text(e)
    from trust.audit_sealed s join trust.audit_events e on e.id = s.event_id
    where s.seq = batch
    order by e.id;
end;

create function trust.unsealed_count() returns bigint
    language sql stable security definer set search_path = ''
begin atomic
    select count(*) from trust.audit_events e where not exists (select from trust.audit_sealed s where s.event_id = e.id);
end;

grant select on trust.audit_events, trust.audit_sealed, trust.audit_seals to trama_publish;
do $$
declare f record;
begin
    for f in select p.oid::regprocedure as name from pg_proc p
             where p.pronamespace = 'trust'::regnamespace and p.prosecdef and p.proowner <> 'trama_publish'::regrole loop
        execute format('alter function %s owner to trama_publish', f.name);
        execute format('revoke all on function %s from public', f.name);
        execute format('grant execute on function %s to trama_app', f.name);
    end loop;
end $$;
