-- Desks, rooms and mediators are there from a day to a day: what was booked before keeps pointing to them.
alter table agenda.desks add column valid daterange not null default '(,)' check (not isempty(valid));
alter table agenda.rooms add column valid daterange not null default '(,)' check (not isempty(valid));
alter table agenda.mediators add column valid daterange not null default '(,)' check (not isempty(valid));

-- Two openings of one desk never overlap on one day: a slot would be there twice.
alter table agenda.desk_hours add constraint hours_overlap exclude using gist (
    desk_id with =, weekday with =, valid with &&,
    int4range((extract(epoch from opens) / 60)::integer, (extract(epoch from closes) / 60)::integer) with &&);

-- No personal datum in them: which body may change them is said by the use cases, as for all public tables.
grant update (name, place, valid) on agenda.desks to trama_app;
grant update (name, place, valid) on agenda.rooms to trama_app;
grant update (valid), delete on agenda.desk_hours to trama_app;

drop policy add_mediators on agenda.mediators;
create policy add_mediators on agenda.mediators for insert
    with check ('o:' || organisation_id = any (trust.actor_keys()) and trust.has_role('COORDINATOR'));
create policy change_mediators on agenda.mediators for update
    using ('o:' || organisation_id = any (trust.actor_keys()) and trust.has_role('COORDINATOR'));
grant update (name, area, languages, contact, valid) on agenda.mediators to trama_app;

create table agenda.closures (
    id              uuid primary key,
    organisation_id uuid not null,
    desk_id         uuid references agenda.desks,   -- none: the whole body
    days            daterange not null check (not isempty(days) and not lower_inf(days) and not upper_inf(days)),
    reason          text not null check (reason <> ''),
    made_by         uuid not null,
    made_at         timestamptz not null,
    revoked_by      uuid,
    revoked_at      timestamptz,
    check ((revoked_by is null) = (revoked_at is null))
);
create index closures_organisation on agenda.closures (organisation_id);
create index closures_desk on agenda.closures (desk_id) where desk_id is not null;
comment on table agenda.closures is 'PUBLIC: days on which a body or one of its desks is closed, besides national holidays; no personal datum';
grant select, insert on agenda.closures to trama_app;
grant update (revoked_by, revoked_at) on agenda.closures to trama_app;

-- The patron's day and others that come back each year in one place.
create table agenda.yearly_days (
    id              uuid primary key,
    organisation_id uuid not null,
    name            text not null check (name <> ''),
    month           smallint not null check (month between 1 and 12),
    day             smallint not null check (day between 1 and 31),
    valid           daterange not null check (not isempty(valid)),
    exclude using gist (organisation_id with =, month with =, day with =, valid with &&)
);
comment on table agenda.yearly_days is 'PUBLIC: days of the year on which a body is closed; no personal datum';
grant select, insert on agenda.yearly_days to trama_app;
grant update (valid) on agenda.yearly_days to trama_app;

grant select on agenda.desks, agenda.desk_hours, agenda.rooms, agenda.mediators, agenda.closures, agenda.yearly_days to trama_publish;

-- What a body lends out, in one list.
create view agenda.resources with (security_invoker = true) as
    select 'DESK' as kind, id, organisation_id, name, place, null::text as area, null::text as languages, upper(valid) as until from agenda.desks
    union all
    select 'ROOM', id, organisation_id, name, place, null, null, upper(valid) from agenda.rooms
    union all
    select 'MEDIATOR', id, organisation_id, name, contact, area, array_to_string(languages, ', '), upper(valid) from agenda.mediators;
comment on view agenda.resources is 'What a body lends out, with the rules of each table';
grant select on agenda.resources to trama_app;

-- Why a desk, a room or a mediator cannot be had then: CODE or CODE:reason, none when they can. One rule for booking, moving and for what a change
-- of hours would break.
create function agenda.shut(desk uuid, room uuid, mediator uuid, span tstzrange, holidays date[]) returns text
    language sql stable security definer set search_path = ''
begin atomic
    with t as (select lower(span) at time zone 'Europe/Rome' as starts, upper(span) at time zone 'Europe/Rome' as ends),
    bodies as (select d.organisation_id as id from agenda.desks d where d.id = desk
               union select r.organisation_id from agenda.rooms r where r.id = room)
    select s.what from (
        select 1 as rank, 'DESK_ENDED' as what from agenda.desks d, t where d.id = desk and not d.valid @> t.starts::date
        union all select 1, 'ROOM_ENDED' from agenda.rooms r, t where r.id = room and not r.valid @> t.starts::date
        union all select 1, 'MEDIATOR_ENDED' from agenda.mediators m, t where m.id = mediator and not m.valid @> t.starts::date
        union all select 2, 'CLOSED:' || c.reason from agenda.closures c, t
            where c.revoked_at is null and c.days @> t.starts::date and c.organisation_id in (select id from bodies)
              and (c.desk_id is null or c.desk_id = desk)
        union all select 2, 'CLOSED:' || y.name from agenda.yearly_days y, t
            where y.organisation_id in (select id from bodies) and y.valid @> t.starts::date
              and y.month = extract(month from t.starts) and y.day = extract(day from t.starts)
        union all select 3, 'HOLIDAY' from t where t.starts::date = any (holidays) and exists (select from bodies)
        union all select 4, 'OUT_OF_HOURS' from t
            where desk is not null
              and not exists (select from agenda.desk_hours h
                              where h.desk_id = desk and h.weekday = extract(isodow from t.starts) and h.valid @> t.starts::date
                                and h.opens <= t.starts::time and h.closes >= t.ends::time)) s
    order by s.rank, s.what limit 1;
end;

-- Booked appointments of a body's desks, rooms and mediators that no longer fit: when and with what, never with whom.
create function agenda.unfit(body uuid, since timestamptz, holidays date[])
    returns table (id uuid, starts timestamptz, what text, why text)
    language sql stable security definer set search_path = ''
begin atomic
    select a.id, lower(a.during), concat_ws(', ', d.name, r.name, m.name), s.why
    from agenda.appointments a
    left join agenda.desks d on d.id = a.desk_id and d.organisation_id = body
    left join agenda.rooms r on r.id = a.room_id and r.organisation_id = body
    left join agenda.mediators m on m.id = a.mediator_id and m.organisation_id = body
    cross join lateral (select agenda.shut(d.id, r.id, m.id, a.during, holidays) as why) s
    where a.state = 'BOOKED' and lower(a.during) >= since and (d.id is not null or r.id is not null or m.id is not null)
      and s.why is not null and trust.has_key('o:' || body) and trust.has_role('COORDINATOR', 'ADMINISTRATOR');
end;

do $$
declare f record;
begin
    for f in select p.oid::regprocedure as name from pg_proc p
             where p.pronamespace = 'agenda'::regnamespace and p.proname in ('shut', 'unfit') loop
        execute format('alter function %s owner to trama_publish', f.name);
        execute format('revoke all on function %s from public', f.name);
        execute format('grant execute on function %s to trama_app', f.name);
    end loop;
end $$;
