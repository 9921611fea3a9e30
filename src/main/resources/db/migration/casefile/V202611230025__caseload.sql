-- Who answers for a record, over time. The column case_manager of the taking in charge is only today's answer, kept by the triggers below.
create table casefile.case_managers (
    id          uuid primary key default uuidv7(),
    record_id   uuid not null references casefile.social_records,
    compartment text not null check (compartment in ('ORDINARY', 'SEALED')),
    taking_id   uuid not null references casefile.takings_in_charge,
    worker      uuid not null,
    valid       daterange not null check (not isempty(valid)),
    reason      text not null default '',
    batch       uuid,                       -- one decision of a coordinator, of one record or of many
    assigned_by uuid,
    assigned_at timestamptz,
    undone_by   uuid,
    undone_at   timestamptz,
    exclude using gist (taking_id with =, valid with &&) where (undone_at is null)
);
create index case_managers_record on casefile.case_managers (record_id);
create index case_managers_worker on casefile.case_managers (worker, record_id) where undone_at is null;
create index case_managers_batch on casefile.case_managers (batch) where batch is not null;
comment on table casefile.case_managers is 'RECORD: case managers of a period in charge, with reason and history';
alter table casefile.case_managers enable row level security;
create policy read_managers on casefile.case_managers for select using (trust.may(record_id, compartment, 2));
create policy add_managers on casefile.case_managers for insert with check (trust.may(record_id, compartment, 3));
create policy change_managers on casefile.case_managers for update using (trust.may(record_id, compartment, 3));
grant select, insert on casefile.case_managers to trama_app;
grant update (valid, undone_by, undone_at) on casefile.case_managers to trama_app;
grant select, insert, update, delete on casefile.case_managers to trama_publish;
grant update (case_manager) on casefile.takings_in_charge to trama_publish;
revoke update (case_manager) on casefile.takings_in_charge from trama_app;

insert into casefile.case_managers (record_id, compartment, taking_id, worker, valid)
select record_id, compartment, id, case_manager, valid from casefile.takings_in_charge;

create function casefile.managers_of_new_takings() returns trigger language plpgsql security definer set search_path = '' as $$
begin
    insert into casefile.case_managers (record_id, compartment, taking_id, worker, valid)
    select record_id, compartment, id, case_manager, valid from added;
    return null;
end $$;
create trigger managers_of_new_takings after insert on casefile.takings_in_charge
    referencing new table as added for each statement execute function casefile.managers_of_new_takings();

-- A period that ends takes its managers with it; who would have begun later never did.
create function casefile.managers_of_changed_takings() returns trigger language plpgsql security definer set search_path = '' as $$
begin
    if not exists (select from changed) then  -- a statement without rows fires too
        return null;
    end if;
    delete from casefile.case_managers m using changed c where m.taking_id = c.id and isempty(m.valid * c.valid);
    update casefile.case_managers m set valid = m.valid * c.valid from changed c where m.taking_id = c.id and not m.valid <@ c.valid;
    return null;
end $$;
create trigger managers_of_changed_takings after update on casefile.takings_in_charge
    referencing new table as changed for each statement execute function casefile.managers_of_changed_takings();

-- Today's manager on the taking: after each change, and once a day for those that begin on a day to come.
create function casefile.turn_managers(day date) returns integer language sql security definer set search_path = ''
begin atomic
    with turned as (
        update casefile.takings_in_charge t set case_manager = m.worker
        from casefile.case_managers m
        where m.taking_id = t.id and m.undone_at is null and m.valid @> day and upper_inf(t.valid) and t.case_manager <> m.worker
        returning 1)
    select count(*)::integer from turned;
end;
create function casefile.turn_changed_managers() returns trigger language plpgsql security definer set search_path = '' as $$
begin
    if not exists (select from changed) then
        return null;
    end if;
    update casefile.takings_in_charge t set case_manager = m.worker
    from changed c join casefile.case_managers m on m.taking_id = c.taking_id
    where m.taking_id = t.id and m.undone_at is null and m.valid @> trust.today() and t.case_manager <> m.worker;
    return null;
end $$;
create trigger turn_added_managers after insert on casefile.case_managers
    referencing new table as changed for each statement execute function casefile.turn_changed_managers();
create trigger turn_changed_managers after update on casefile.case_managers
    referencing new table as changed for each statement execute function casefile.turn_changed_managers();

-- How much work a record asks; its weights are data.
create table casefile.intensity_weights (
    level  text primary key check (level in ('LOW', 'MEDIUM', 'HIGH', 'VERY_HIGH')),
    weight numeric(4,1) not null check (weight > 0)
);
insert into casefile.intensity_weights values ('LOW', 0.5), ('MEDIUM', 1), ('HIGH', 2), ('VERY_HIGH', 3);
comment on table casefile.intensity_weights is 'PUBLIC: how much each intensity weighs when work is shared out';
grant select on casefile.intensity_weights to trama_app;

create table casefile.intensities (
    id          uuid primary key default uuidv7(),
    record_id   uuid not null references casefile.social_records,
    compartment text not null check (compartment in ('ORDINARY', 'SEALED')),
    taking_id   uuid not null references casefile.takings_in_charge,
    level       text not null references casefile.intensity_weights,
    valid       daterange not null check (not isempty(valid)),
    set_by      uuid not null,
    set_at      timestamptz not null,
    exclude using gist (taking_id with =, valid with &&)
);
create index intensities_record on casefile.intensities (record_id);
comment on table casefile.intensities is 'RECORD: how much work a period in charge asks, over time; none means MEDIUM';
alter table casefile.intensities enable row level security;
create policy read_intensities on casefile.intensities for select using (trust.may(record_id, compartment, 2));
create policy add_intensities on casefile.intensities for insert with check (trust.may(record_id, compartment, 3));
create policy change_intensities on casefile.intensities for update using (trust.may(record_id, compartment, 3));
grant select, insert on casefile.intensities to trama_app;
grant update (level, valid, set_by, set_at) on casefile.intensities to trama_app;

-- A colleague stands in for another for some days; the access rights that this gives end by themselves.
create table casefile.covers (
    id              uuid primary key,
    organisation_id uuid not null,
    absent          uuid not null,
    covering        uuid not null check (covering <> absent),
    valid           daterange not null check (not isempty(valid) and not upper_inf(valid)),
    made_by         uuid not null,
    made_at         timestamptz not null,
    exclude using gist (absent with =, covering with =, valid with &&)
);
create index covers_organisation on casefile.covers (organisation_id);
create index covers_covering on casefile.covers (covering);
comment on table casefile.covers is 'OWNED: who stands in for whom in one body, from day to day';
alter table casefile.covers enable row level security;
create policy read_covers on casefile.covers for select
    using ('o:' || organisation_id = any (coalesce((select trust.actor_keys()), '{}'))
        and (select trust.has_role('SOCIAL_WORKER', 'COORDINATOR', 'ACCESS_DESK')));
create policy add_covers on casefile.covers for insert
    with check ('o:' || organisation_id = any (trust.actor_keys()) and trust.has_role('SOCIAL_WORKER', 'COORDINATOR'));
create policy change_covers on casefile.covers for update
    using ('o:' || organisation_id = any (trust.actor_keys()) and trust.has_role('SOCIAL_WORKER', 'COORDINATOR'));
grant select, insert on casefile.covers to trama_app;
grant update (valid) on casefile.covers to trama_app;
grant select on casefile.covers to trama_publish;

-- The records that the actor answers for today: their own, and those of whom they cover (whose then says whose).
create function casefile.answered_by(me uuid) returns table (record_id uuid, whose uuid)
    language sql stable security definer set search_path = ''
begin atomic
    select m.record_id, null::uuid from casefile.case_managers m
    where m.worker = me and m.undone_at is null and m.valid @> trust.today() and trust.has_key('u:' || me)
    union all
    select m.record_id, c.absent
    from casefile.covers c
    join casefile.case_managers m on m.worker = c.absent and m.undone_at is null and m.valid @> trust.today()
    where c.covering = me and c.valid @> trust.today() and trust.has_key('u:' || me);
end;

-- Names for lists of work, for who has SUMMARY on each record, also without the registry.
create function casefile.record_names(ids uuid[]) returns table (record_id uuid, person_id uuid, number text, name text)
    language sql stable security definer set search_path = ''
begin atomic
    select r.id, r.person_id, r.number, p.family_name || ' ' || p.given_name
    from casefile.social_records r join people.persons p on p.id = r.person_id
    where r.id = any (ids) and trust.may(r.id, r.compartment, 2);
end;

do $$
declare f record;
begin
    for f in select p.oid::regprocedure as name from pg_proc p
             where p.pronamespace = 'casefile'::regnamespace and p.prosecdef
               and p.proname in ('managers_of_new_takings', 'managers_of_changed_takings', 'turn_managers', 'turn_changed_managers',
                                 'answered_by', 'record_names') loop
        execute format('alter function %s owner to trama_publish', f.name);
        execute format('revoke all on function %s from public', f.name);
        execute format('grant execute on function %s to trama_app', f.name);
    end loop;
end $$;
