create table agenda.rooms (
    id              uuid primary key,
    organisation_id uuid not null,
    name            text not null check (name <> ''),
    place           text not null
);
comment on table agenda.rooms is 'PUBLIC: rooms of the bodies; no personal datum';
grant select, insert on agenda.rooms to trama_app;

-- Interpreters of language and culture, whom the services of the district share.
create table agenda.mediators (
    id              uuid primary key,
    organisation_id uuid not null,
    name            text not null check (name <> ''),
    area            text not null check (area in ('SOCIAL', 'HEALTH', 'LEGAL')),
    languages       text[] not null check (cardinality(languages) > 0),
    contact         text not null default ''
);
comment on table agenda.mediators is 'OWNED: register of cultural mediators, for who books them';
alter table agenda.mediators enable row level security;
create policy read_mediators on agenda.mediators for select using ((select trust.has_role('ACCESS_DESK', 'SOCIAL_WORKER', 'COORDINATOR')));
create policy add_mediators on agenda.mediators for insert with check (trust.has_role('COORDINATOR'));
grant select, insert on agenda.mediators to trama_app;

create table agenda.desks (
    id              uuid primary key,
    organisation_id uuid not null,
    name            text not null check (name <> ''),
    place           text not null
);
comment on table agenda.desks is 'PUBLIC: access desks; no personal datum';
grant select, insert on agenda.desks to trama_app;
create table agenda.desk_hours (
    id      uuid primary key,
    desk_id uuid not null references agenda.desks,
    weekday smallint not null check (weekday between 1 and 7),
    opens   time not null,
    closes  time not null check (closes > opens),
    minutes smallint not null check (minutes between 5 and 240),
    valid   daterange not null check (not isempty(valid))
);
create index desk_hours_desk on agenda.desk_hours (desk_id);
comment on table agenda.desk_hours is 'PUBLIC: weekly opening hours of desks and how long a slot is';
grant select, insert on agenda.desk_hours to trama_app;

-- What overlaps is refused here, whoever asks and however many at once.
create table agenda.appointments (
    id              uuid primary key,
    record_id       uuid,
    person_id       uuid,
    compartment     text not null check (compartment in ('ORDINARY', 'HEALTH', 'JUDICIAL', 'SEALED')),
    kind            text not null check (kind in ('DESK', 'VISIT', 'INTERVIEW', 'MEETING')),
    during          tstzrange not null check (not isempty(during) and not upper_inf(during) and not lower_inf(during)),
    place           text not null default '',
    room_id         uuid references agenda.rooms,
    mediator_id     uuid references agenda.mediators,
    desk_id         uuid references agenda.desks,
    organisation_id uuid not null,
    state           text not null default 'BOOKED' check (state in ('BOOKED', 'KEPT', 'NO_SHOW', 'CANCELLED')),
    what_next       text not null default '',
    made_by         uuid not null,
    made_at         timestamptz not null,
    version         integer not null default 0,
    check (state <> 'NO_SHOW' or what_next <> ''),
    constraint room_taken exclude using gist (room_id with =, during with &&) where (room_id is not null and state in ('BOOKED', 'KEPT')),
    constraint mediator_taken exclude using gist (mediator_id with =, during with &&) where (mediator_id is not null and state in ('BOOKED', 'KEPT')),
    constraint desk_taken exclude using gist (desk_id with =, during with &&) where (desk_id is not null and state in ('BOOKED', 'KEPT'))
);
create index appointments_record on agenda.appointments (record_id);
create index appointments_person on agenda.appointments (person_id) where record_id is null;
create index appointments_organisation on agenda.appointments (organisation_id);

-- That a worker is busy, and nothing of why: colleagues may see this and no more.
create table agenda.attendances (
    appointment_id  uuid not null references agenda.appointments,
    worker          uuid not null,
    organisation_id uuid not null,
    during          tstzrange not null check (not isempty(during)),
    active          boolean not null default true,
    primary key (appointment_id, worker),
    constraint worker_taken exclude using gist (worker with =, during with &&) where (active)
);
comment on table agenda.attendances is 'OWNED: when workers of a body are busy, without a reason';
alter table agenda.attendances enable row level security;
create policy read_attendances on agenda.attendances for select
    using ('u:' || worker = any (coalesce((select trust.actor_keys()), '{}'))
        or ('o:' || organisation_id = any (coalesce((select trust.actor_keys()), '{}'))
            and (select trust.has_role('ACCESS_DESK', 'SOCIAL_WORKER', 'COORDINATOR', 'TEAM_MEMBER'))));
create policy add_attendances on agenda.attendances for insert
    with check (trust.has_role('ACCESS_DESK', 'SOCIAL_WORKER', 'COORDINATOR', 'TEAM_MEMBER'));
create policy change_attendances on agenda.attendances for update
    using (trust.has_role('ACCESS_DESK', 'SOCIAL_WORKER', 'COORDINATOR', 'TEAM_MEMBER'));
grant select, insert on agenda.attendances to trama_app;
grant update (during, active) on agenda.attendances to trama_app;

comment on table agenda.appointments is 'RECORD: appointments about a person; those without a record belong to the body whose desk it is';
alter table agenda.appointments enable row level security;
create policy read_appointments on agenda.appointments for select
    using (case when record_id is null
                then 'o:' || organisation_id = any (coalesce((select trust.actor_keys()), '{}'))
                    and (select trust.has_role('ACCESS_DESK', 'SOCIAL_WORKER', 'COORDINATOR'))
                else trust.may(record_id, compartment, 3)
                    or (trust.may(record_id, compartment, 1)
                        and exists (select from agenda.attendances a
                                    where a.appointment_id = id and 'u:' || a.worker = any (coalesce((select trust.actor_keys()), '{}'))))
           end);
create policy add_appointments on agenda.appointments for insert
    with check ('o:' || organisation_id = any (trust.actor_keys()) and trust.has_role('ACCESS_DESK', 'SOCIAL_WORKER', 'COORDINATOR', 'TEAM_MEMBER')
        and (record_id is null or trust.may(record_id, compartment, 2)));
create policy change_appointments on agenda.appointments for update
    using (case when record_id is null
                then 'o:' || organisation_id = any (trust.actor_keys()) and trust.has_role('ACCESS_DESK', 'SOCIAL_WORKER', 'COORDINATOR')
                else trust.may(record_id, compartment, 2) end);
grant select, insert on agenda.appointments to trama_app;
grant update (during, place, room_id, mediator_id, state, what_next, version) on agenda.appointments to trama_app;

-- Reminders to the person: also the list from which an office calls who has no mail. The text says when and where, never which service.
create table agenda.reminders (
    id              uuid primary key default uuidv7(),
    appointment_id  uuid not null references agenda.appointments,
    organisation_id uuid not null,
    channel         text not null check (channel in ('MAIL', 'SMS', 'CALL')),
    address         text not null check (address <> ''),
    text            text not null,
    due_at          timestamptz not null,
    state           text not null default 'WAITING' check (state in ('WAITING', 'SENDING', 'SENT', 'BY_HAND', 'DROPPED')),
    attempts        smallint not null default 0,
    next_attempt    timestamptz not null,
    sent_at         timestamptz,
    problem         text not null default ''
);
create index reminders_waiting on agenda.reminders (next_attempt) where state in ('WAITING', 'SENDING');
create index reminders_appointment on agenda.reminders (appointment_id);
create index reminders_body on agenda.reminders (organisation_id, due_at);
comment on table agenda.reminders is 'OWNED: reminders of the body that made the appointment';
alter table agenda.reminders enable row level security;
create policy read_reminders on agenda.reminders for select
    using ((select trust.has_role('SYSTEM'))
        or ('o:' || organisation_id = any (coalesce((select trust.actor_keys()), '{}'))
            and (select trust.has_role('ACCESS_DESK', 'SOCIAL_WORKER', 'COORDINATOR'))));
create policy add_reminders on agenda.reminders for insert with check ('o:' || organisation_id = any (trust.actor_keys()));
create policy change_reminders on agenda.reminders for update
    using (trust.has_role('SYSTEM') or 'o:' || organisation_id = any (trust.actor_keys()));
grant select, insert on agenda.reminders to trama_app;
grant update (state, attempts, next_attempt, sent_at, problem, due_at, text) on agenda.reminders to trama_app;

-- Who asked not to be reminded, at this address.
create table agenda.reminder_refusals (
    address         text primary key,
    organisation_id uuid not null,
    since           timestamptz not null
);
comment on table agenda.reminder_refusals is 'OWNED: addresses that want no reminder';
alter table agenda.reminder_refusals enable row level security;
create policy read_refusals on agenda.reminder_refusals for select
    using ((select trust.has_role('SYSTEM', 'ACCESS_DESK', 'SOCIAL_WORKER', 'COORDINATOR')));
create policy add_refusals on agenda.reminder_refusals for insert with check (trust.has_role('ACCESS_DESK', 'SOCIAL_WORKER', 'COORDINATOR'));
grant select, insert on agenda.reminder_refusals to trama_app;

-- What an appointment would overlap: rooms, mediators, desks and workers that are taken, without saying by whom.
create function agenda.clashes(except_id uuid, room uuid, mediator uuid, desk uuid, workers uuid[], span tstzrange)
    returns table (what text, worker uuid)
    language sql stable security definer set search_path = ''
begin atomic
    select case when a.room_id = room then 'ROOM' when a.mediator_id = mediator then 'MEDIATOR' else 'DESK' end, null::uuid
    from agenda.appointments a
    where a.during && span and a.id <> except_id and a.state in ('BOOKED', 'KEPT')
      and (a.room_id = room or a.mediator_id = mediator or a.desk_id = desk) and cardinality(trust.actor_keys()) > 0
    union all
    select 'WORKER', t.worker from agenda.attendances t
    where t.worker = any (workers) and t.active and t.during && span and t.appointment_id <> except_id and cardinality(trust.actor_keys()) > 0;
end;
grant select on agenda.appointments, agenda.attendances to trama_publish;
alter function agenda.clashes(uuid, uuid, uuid, uuid, uuid[], tstzrange) owner to trama_publish;
revoke all on function agenda.clashes(uuid, uuid, uuid, uuid, uuid[], tstzrange) from public;
grant execute on function agenda.clashes(uuid, uuid, uuid, uuid, uuid[], tstzrange) to trama_app;

-- Whether a colleague may open a record, asked by who works on it: nobody is called to an appointment on what they may not know of.
create function agenda.opens(record uuid, who uuid) returns boolean
    language sql stable security definer set search_path = ''
begin atomic
    select exists (
        select from trust.access_rights a
        where a.record_id = record and a.valid @> trust.today() and a.revoked_at is null
          and (a.holder = 'u:' || who
               or a.holder in (select 't:' || mt.team_id from trust.memberships m join trust.membership_teams mt on mt.membership_id = m.id
                               where m.user_id = who and m.valid @> trust.today())
               or a.holder in (select 'o:' || m.organisation_id from trust.memberships m where m.user_id = who and m.valid @> trust.today())))
        and trust.may(record, 'ORDINARY', 2)
        or exists (select from trust.access_rights a where a.record_id = record and 'SEALED' = any (a.compartments) and a.holder = 'u:' || who
                   and a.valid @> trust.today() and a.revoked_at is null) and trust.may(record, 'SEALED', 2);
end;
alter function agenda.opens(uuid, uuid) owner to trama_publish;
revoke all on function agenda.opens(uuid, uuid) from public;
grant execute on function agenda.opens(uuid, uuid) to trama_app;
