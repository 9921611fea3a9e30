create schema transport;
grant usage on schema transport to trama_app, trama_publish;
grant create on schema transport to trama_publish;

-- How travel time and kilometres are estimated from the points of the municipalities. The newest that has begun counts.
create table transport.travel_rules (
    id               uuid primary key,
    since            date not null,
    speed_kmh        smallint not null check (speed_kmh between 10 and 110),
    detour           numeric(3, 2) not null check (detour between 1 and 3),      -- road over crow's flight
    within_km        numeric(4, 1) not null check (within_km between 0.1 and 30), -- inside one municipality
    boarding_minutes smallint not null check (boarding_minutes between 0 and 60),
    together_minutes smallint not null check (together_minutes between 0 and 60), -- who is that near in time and place shares a vehicle
    set_by           uuid not null,
    set_at           timestamptz not null
);
comment on table transport.travel_rules is 'PUBLIC: how travel times are estimated, with starting data; no personal datum';
grant select, insert on transport.travel_rules to trama_app;
insert into transport.travel_rules values
    ('00000000-0000-0000-0000-000000000c12', '2018-01-01', 45, 1.30, 3.0, 5, 15, '00000000-0000-0000-0000-000000000001', '2018-01-01T00:00:00Z');

-- Who drives here: the policies ask this once per statement.
create function transport.drives(body uuid) returns boolean language sql stable parallel safe
    return ('o:' || body) = any ((select trust.actor_keys())::text[]) and (select trust.has_role('PROVIDER'));

create table transport.vehicles (
    id              uuid primary key,
    organisation_id uuid not null,
    plate           text not null check (plate <> ''),
    name            text not null check (name <> ''),
    seats           smallint not null check (seats between 1 and 60),       -- besides the driver
    wheelchairs     smallint not null check (wheelchairs between 0 and 20), -- places for who stays in it, besides the seats
    base            char(6) not null,
    base_place      text not null default '',
    valid           daterange not null check (not isempty(valid)),
    version         integer not null default 0,
    saved_by        uuid not null,
    saved_at        timestamptz not null,
    unique (id, organisation_id),
    exclude using gist (organisation_id with =, plate with =, valid with &&)
);
comment on table transport.vehicles is 'OWNED: vehicles of the association; coordinators read them to plan';

create table transport.drivers (
    id              uuid primary key,
    organisation_id uuid not null,
    name            text not null check (name <> ''),
    wheelchairs     boolean not null,                                       -- may drive who stays in a wheelchair
    week_hours      smallint not null check (week_hours between 1 and 60),
    valid           daterange not null check (not isempty(valid)),
    version         integer not null default 0,
    saved_by        uuid not null,
    saved_at        timestamptz not null,
    unique (id, organisation_id)
);
create index drivers_organisation on transport.drivers (organisation_id);
comment on table transport.drivers is 'OWNED: volunteers of the association; coordinators read names and hours to plan';

create table transport.driver_contacts (
    driver_id       uuid primary key references transport.drivers,
    organisation_id uuid not null,
    phone           text not null
);
comment on table transport.driver_contacts is 'OWNED: how the association reaches its volunteers';

create table transport.driver_hours (
    driver_id       uuid not null references transport.drivers,
    organisation_id uuid not null,
    weekday         smallint not null check (weekday between 1 and 7),
    starts          time not null,
    ends            time not null check (ends > starts),
    primary key (driver_id, weekday, starts)
);
comment on table transport.driver_hours is 'OWNED: when a volunteer of the association is there';

create table transport.driver_absences (
    id              uuid primary key,
    driver_id       uuid not null references transport.drivers,
    organisation_id uuid not null,
    days            daterange not null check (not isempty(days)),
    recorded_by     uuid not null,
    recorded_at     timestamptz not null,
    revoked_at      timestamptz
);
create index driver_absences_driver on transport.driver_absences (driver_id);
comment on table transport.driver_absences is 'OWNED: days on which a volunteer of the association is away; never why';

-- What was asked: once or again and again. Only for who asked; an association reads rides and passengers.
create table transport.requests (
    id          uuid primary key,
    owner       text not null check (owner ~ '^[ot]:[0-9a-f-]{36}$'),     -- team or body that asked
    record_id   uuid,
    compartment text not null check (compartment = 'ORDINARY'),           -- a sealed record is not told to who drives
    person_id   uuid,                                                     -- none: typed at an association's desk
    asked_of    uuid,                                                     -- one association; none: whoever can
    first_day   date not null,
    last_day    date not null check (last_day >= first_day),
    weekdays    smallint[] not null default '{}',                         -- none: once
    basis       text not null,                                            -- on which ground the association is told
    asked_by    uuid not null,
    asker       text not null,
    asked_at    timestamptz not null
);
create index requests_owner on transport.requests (owner);
create index requests_record on transport.requests (record_id);
comment on table transport.requests is 'OWNED: rides asked by a team or a body';

-- All that who drives is told.
create table transport.passengers (
    request_id   uuid primary key references transport.requests,
    owner        text not null,
    name         text not null check (name <> ''),
    phone        text not null,
    from_address text not null check (from_address <> ''),
    to_address   text not null check (to_address <> ''),
    notes        text not null default ''
);
comment on table transport.passengers is 'OWNED: name, phone, addresses and needs, for who asked and for the association that drives';

create table transport.rides (
    id              uuid primary key,
    request_id      uuid not null references transport.requests,
    owner           text not null,
    day             date not null,
    leg             text not null check (leg in ('OUT', 'BACK')),
    anchor          text not null check (anchor in ('ARRIVE', 'PICK_UP')),
    at              time not null,
    from_code       char(6) not null,
    to_code         char(6) not null,
    seats           smallint not null check (seats >= 0),
    wheelchairs     smallint not null check (wheelchairs >= 0),
    asked_of        uuid,
    organisation_id uuid,
    vehicle_id      uuid,
    driver_id       uuid,
    locked          boolean not null default false,
    state           text not null check (state in ('OPEN', 'CANCELLED', 'DONE', 'ABSENT')),
    reason          text not null default '',
    km              numeric(6, 1) check (km >= 0),
    version         integer not null default 0,
    changed_by      uuid not null,
    changed_at      timestamptz not null,
    unique (request_id, day, leg),
    foreign key (vehicle_id, organisation_id) references transport.vehicles (id, organisation_id),
    foreign key (driver_id, organisation_id) references transport.drivers (id, organisation_id),
    check ((vehicle_id is null) = (driver_id is null)),
    check (vehicle_id is null or organisation_id is not null),
    check (asked_of is null or organisation_id is null or organisation_id = asked_of),
    check (not locked or vehicle_id is not null),
    check (state <> 'CANCELLED' or reason <> ''),
    check (seats + wheelchairs > 0)
);
create index rides_day on transport.rides (day);
create index rides_owner on transport.rides (owner);
create index rides_organisation on transport.rides (organisation_id, day);
create index rides_vehicle on transport.rides (vehicle_id, organisation_id);
create index rides_driver on transport.rides (driver_id, organisation_id);
comment on table transport.rides is 'OWNED: single rides without a name, of who asked, of the association that drives and of coordinators';

create table transport.plans (
    organisation_id uuid not null,
    day             date not null,
    version         integer not null default 0,
    confirmed_by    uuid,
    confirmed_at    timestamptz,
    primary key (organisation_id, day),
    check ((confirmed_by is null) = (confirmed_at is null))
);
comment on table transport.plans is 'OWNED: whether the day of an association is confirmed';

-- Each change of who drives what; taken back it is marked, never erased.
create table transport.moves (
    id           bigint generated always as identity primary key,
    act          uuid not null,
    day          date not null,
    ride_id      uuid not null references transport.rides,
    was_body     uuid, was_vehicle uuid, was_driver uuid, was_locked boolean not null,
    is_body      uuid, is_vehicle uuid, is_driver uuid, is_locked boolean not null,
    moved_by     uuid not null,
    mover        text not null,
    moved_at     timestamptz not null,
    undone_at    timestamptz
);
create index moves_ride on transport.moves (ride_id);
create index moves_day on transport.moves (day, id desc);
comment on table transport.moves is 'OWNED: history of assignments, for who reads the ride';

create table transport.notices (
    id              uuid primary key default uuidv7(),
    organisation_id uuid not null,
    day             date not null,
    ride_id         uuid not null references transport.rides,
    kind            text not null check (kind in ('ADDED', 'TAKEN', 'MOVED', 'CANCELLED')),
    told_at         timestamptz not null,
    seen_at         timestamptz
);
create index notices_organisation on transport.notices (organisation_id, day) where seen_at is null;
create index notices_ride on transport.notices (ride_id);
comment on table transport.notices is 'OWNED: what others changed in a day that the association had confirmed';
