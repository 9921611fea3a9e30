-- Asked once per statement: ten thousand lines of a file are one.
alter policy add_deliveries on delivery.deliveries
    with check (('o:' || organisation_id = any ((select trust.actor_keys())::text[]) and (select trust.has_role('PROVIDER', 'TEAM_MEMBER'))) or trust.may(record_id, compartment, 3));
alter policy read_deliveries on delivery.deliveries
    using (('o:' || organisation_id = any ((select trust.actor_keys())::text[]) and (select trust.has_role('PROVIDER', 'TEAM_MEMBER'))) or trust.may(record_id, compartment, 3));
alter policy read_assignments on delivery.assignments
    using (('o:' || organisation_id = any ((select trust.actor_keys())::text[]) and (select trust.has_role('PROVIDER', 'TEAM_MEMBER'))) or trust.may(record_id, compartment, 3));
create index deliveries_organisation on delivery.deliveries (organisation_id, delivered_on);

-- Who pays the amount: the user's and others' parts, set when it is given; the rest is public.
alter table delivery.deliveries
    add user_share numeric(14, 2) not null default 0,
    add other_share numeric(14, 2) not null default 0,
    add check (abs(user_share) + abs(other_share) <= abs(amount) and user_share * amount >= 0 and other_share * amount >= 0);

-- Who goes to people's homes for a body: names that the body keeps.
create table delivery.workers (
    id              uuid primary key,
    organisation_id uuid not null,
    name            text not null check (name <> ''),
    code            text not null default '',           -- the body's own, e.g. of its payroll
    valid           daterange not null check (not isempty(valid)),
    noted_by        uuid not null,
    noted_at        timestamptz not null
);
create unique index workers_code on delivery.workers (organisation_id, lower(code)) where code <> '';
create index workers_organisation on delivery.workers (organisation_id);
comment on table delivery.workers is 'OWNED: by the body they work for';
alter table delivery.workers enable row level security;
create policy own_workers on delivery.workers
    using ('o:' || organisation_id = any ((select trust.actor_keys())::text[]) and (select trust.has_role('PROVIDER', 'TEAM_MEMBER')))
    with check ('o:' || organisation_id = any ((select trust.actor_keys())::text[]) and (select trust.has_role('PROVIDER', 'TEAM_MEMBER')));
grant select, insert on delivery.workers to trama_app;
grant update (valid) on delivery.workers to trama_app;

-- How a visit may go, and how much of it is paid.
create table delivery.outcomes (
    code         text primary key check (code ~ '^[A-Z_]+$'),
    label        text not null,
    given        boolean not null,
    paid_percent integer not null check (paid_percent between 0 and 100),
    ordinal      integer not null unique
);
comment on table delivery.outcomes is 'PUBLIC: no personal datum';
insert into delivery.outcomes values
    ('GIVEN', 'Svolta', true, 100, 1),
    ('NOBODY_HOME', 'Nessuno in casa', false, 100, 2),
    ('CHILD_ABSENT', 'Bambino assente, senza avviso', false, 100, 3),
    ('TOLD_ABSENT', 'Assente, con avviso il giorno prima', false, 0, 4),
    ('REFUSED', 'La persona non ha voluto', false, 0, 5);
grant select on delivery.outcomes to trama_app;

-- What each check does with a visit that fails it.
create table delivery.check_rules (
    code   text primary key check (code ~ '^[A-Z_]+$'),
    effect text not null check (effect in ('BLOCK', 'WARN', 'OFF'))
);
comment on table delivery.check_rules is 'PUBLIC: no personal datum';
insert into delivery.check_rules values
    ('SAME_WORKER', 'BLOCK'), ('DUPLICATE', 'BLOCK'), ('DECEASED', 'BLOCK'), ('AWAY', 'BLOCK'), ('WORKER_ENDED', 'BLOCK'), ('LONG', 'WARN'), ('UNSIGNED', 'WARN');
grant select on delivery.check_rules to trama_app;

-- A worker at somebody's home. What counts as given is a delivery besides; a visit that is paid nothing has none.
create table delivery.visits (
    id              uuid primary key,
    assignment_id   uuid not null references delivery.assignments,
    record_id       uuid not null,
    compartment     text not null check (compartment in ('ORDINARY', 'HEALTH', 'JUDICIAL', 'SEALED')),
    organisation_id uuid not null,
    delivery_id     uuid unique references delivery.deliveries,
    visited_on      date not null,
    starts          time,
    ends            time,
    quantity        numeric(12, 2) not null check (quantity > 0),
    worker_id       uuid references delivery.workers,
    worker          text not null,                      -- the name as it was
    substitute      boolean not null default false,
    travel_minutes  integer not null default 0 check (travel_minutes between 0 and 600),
    travel_km       numeric(6, 1) not null default 0 check (travel_km between 0 and 999),
    outcome         text not null references delivery.outcomes,
    note            text not null default '',
    signed_by       text not null default '',
    drawing         text not null default '' check (length(drawing) <= 200000),
    unsigned_reason text not null default '',
    warnings        text[] not null default '{}',
    recorded_by     uuid not null,
    recorded_at     timestamptz not null,
    check ((starts is null) = (ends is null)),
    check (ends > starts)
);
create index visits_assignment on delivery.visits (assignment_id, visited_on);
create index visits_worker on delivery.visits (worker_id, visited_on);
create index visits_organisation on delivery.visits (organisation_id, visited_on);
create index visits_record on delivery.visits (record_id);
create index visits_outcome on delivery.visits (outcome);
comment on table delivery.visits is 'OWNED: by the body that gives; who works on the record sees them too';
alter table delivery.visits enable row level security;
create policy read_visits on delivery.visits for select
    using (('o:' || organisation_id = any ((select trust.actor_keys())::text[]) and (select trust.has_role('PROVIDER', 'TEAM_MEMBER'))) or trust.may(record_id, compartment, 3));
create policy add_visits on delivery.visits for insert
    with check ('o:' || organisation_id = any ((select trust.actor_keys())::text[]) and (select trust.has_role('PROVIDER', 'TEAM_MEMBER')));
grant select, insert on delivery.visits to trama_app;

-- A visit without a delivery that was recorded by mistake; one with a delivery is cancelled with it.
create table delivery.withdrawn_visits (
    visit_id        uuid primary key references delivery.visits,
    record_id       uuid not null,
    compartment     text not null check (compartment in ('ORDINARY', 'HEALTH', 'JUDICIAL', 'SEALED')),
    organisation_id uuid not null,
    reason          text not null check (reason <> ''),
    withdrawn_by    uuid not null,
    withdrawn_at    timestamptz not null
);
create index withdrawn_visits_record on delivery.withdrawn_visits (record_id);
comment on table delivery.withdrawn_visits is 'OWNED: by the body that gives; who works on the record sees them too';
alter table delivery.withdrawn_visits enable row level security;
create policy read_withdrawn on delivery.withdrawn_visits for select
    using (('o:' || organisation_id = any ((select trust.actor_keys())::text[]) and (select trust.has_role('PROVIDER', 'TEAM_MEMBER'))) or trust.may(record_id, compartment, 3));
create policy withdraw on delivery.withdrawn_visits for insert
    with check ('o:' || organisation_id = any ((select trust.actor_keys())::text[]) and (select trust.has_role('PROVIDER', 'TEAM_MEMBER')));
grant select, insert on delivery.withdrawn_visits to trama_app;

create view delivery.standing_visits with (security_invoker = true) as
    select v.* from delivery.visits v
    where not exists (select from delivery.deliveries r where r.reverses = v.delivery_id)
      and not exists (select from delivery.withdrawn_visits w where w.visit_id = v.id);
grant select on delivery.standing_visits to trama_app;

-- When nobody need come: in hospital, away, absent from school.
create table delivery.absences (
    id              uuid primary key,
    person_id       uuid not null,
    record_id       uuid not null,
    compartment     text not null check (compartment in ('ORDINARY', 'HEALTH', 'JUDICIAL', 'SEALED')),
    organisation_id uuid not null,                      -- of who noted it
    kind            text not null check (kind in ('HOSPITAL', 'AWAY', 'CHILD_ABSENT')),
    valid           daterange not null,                 -- empty: noted by mistake
    note            text not null default '',
    noted_by        uuid not null,
    noted_at        timestamptz not null
);
create index absences_person on delivery.absences (person_id);
create index absences_record on delivery.absences (record_id);
comment on table delivery.absences is 'OWNED: by the body that noted it; who works on the record sees them too';
alter table delivery.absences enable row level security;
create policy own_absences on delivery.absences
    using (('o:' || organisation_id = any ((select trust.actor_keys())::text[]) and (select trust.has_role('PROVIDER', 'TEAM_MEMBER'))) or trust.may(record_id, compartment, 3))
    with check (('o:' || organisation_id = any ((select trust.actor_keys())::text[]) and (select trust.has_role('PROVIDER', 'TEAM_MEMBER'))) or trust.may(record_id, compartment, 3));
grant select, insert on delivery.absences to trama_app;
grant update (valid) on delivery.absences to trama_app;
grant select on delivery.absences to trama_publish;

-- The absences of whom an assignment is for, whoever noted them, for who gives or follows: another body learns that the person is away, not why.
create function delivery.absences_of(assignment uuid)
    returns table (id uuid, kind text, since date, until date, note text, mine boolean)
    language sql stable security definer set search_path = ''
begin atomic
    select b.id, case when m.mine then b.kind else 'AWAY' end, lower(b.valid), upper(b.valid), case when m.mine then b.note else '' end, m.mine
    from delivery.assignments a
    join delivery.absences b on b.person_id = a.person_id and not isempty(b.valid)
    cross join lateral (select 'o:' || b.organisation_id = any (trust.actor_keys()) or trust.may(b.record_id, b.compartment, 3) as mine) m
    where a.id = assignment and (b.compartment <> 'SEALED' or m.mine)
      and (('o:' || a.organisation_id = any (trust.actor_keys()) and trust.has_role('PROVIDER', 'TEAM_MEMBER')) or trust.may(a.record_id, a.compartment, 3))
    order by 3 desc, 1;
end;

-- Of visits to be, line by line: whether the person has died before that day (DECEASED) or is away on it (AWAY). For who gives only.
create function delivery.presence(lines integer[], assignments uuid[], days date[]) returns table (line integer, finding text)
    language sql stable security definer set search_path = ''
begin atomic
    with asked as (
        select l.n, l.day, a.person_id
        from unnest(lines, assignments, days) as l(n, assignment, day)
        join delivery.assignments a on a.id = l.assignment
        where 'o:' || a.organisation_id = any ((select trust.actor_keys())::text[]) and (select trust.has_role('PROVIDER', 'TEAM_MEMBER'))
    )
    select q.n, 'DECEASED' from asked q join people.persons p on p.id = q.person_id left join people.persons k on k.id = people.canonical(p.merged_into)
    where q.day > coalesce(p.deceased_on, k.deceased_on)
    union
    select q.n, 'AWAY' from asked q
    join delivery.absences b on b.person_id = q.person_id and b.valid @> q.day and b.compartment <> 'SEALED';
end;

do $$
declare f record;
begin
    for f in select p.oid::regprocedure as name from pg_proc p
             where p.pronamespace = 'delivery'::regnamespace and p.proname in ('absences_of', 'presence') loop
        execute format('alter function %s owner to trama_publish', f.name);
        execute format('revoke all on function %s from public', f.name);
        execute format('grant execute on function %s to trama_app', f.name);
    end loop;
end $$;
