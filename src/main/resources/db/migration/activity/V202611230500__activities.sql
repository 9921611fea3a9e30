create schema activity;
grant usage on schema activity to trama_app, trama_publish;
grant create on schema activity to trama_publish;

create table activity.kinds (
    code text primary key check (code ~ '^[A-Z_]+$'),
    name text not null check (name <> ''),
    help text not null,                    -- a kind of casefile.help
    rank smallint not null
);
comment on table activity.kinds is 'PUBLIC: kinds of activity, starting data; no personal datum';
insert into activity.kinds (code, name, help, rank) values
    ('EXTRA_SCHOOL', 'Servizio educativo extrascolastico', 'EDUCATION', 1), ('SUMMER', 'Estate: aggregazione e gioco', 'EDUCATION', 2),
    ('EARLY_YEARS', 'Prima infanzia e famiglie', 'EDUCATION', 3), ('INCLUSION', 'Inclusione e occupazione', 'WORK', 4),
    ('HOMEWORK', 'Doposcuola e compiti', 'EDUCATION', 5), ('SPORT', 'Sport e movimento', 'COMPANY', 6),
    ('SOCIAL', 'Socialità e tempo libero', 'COMPANY', 7), ('WORKSHOP', 'Laboratorio', 'COMPANY', 8),
    ('ITALIAN', 'Corso di italiano', 'EDUCATION', 9), ('PARENTS', 'Incontri per genitori', 'OTHER', 10);
grant select on activity.kinds to trama_app, trama_publish;

create table activity.activities (
    id              uuid primary key,
    organisation_id uuid not null,
    kind            text not null references activity.kinds,
    title           text not null check (title <> ''),
    description     text not null default '',
    facility_id     uuid,                                   -- of the network; none: the address
    address         text not null default '' check (facility_id is not null or address <> ''),
    municipality    char(6) not null,
    accessibility   text not null default '',
    contact         text not null check (contact <> ''),    -- of the office, for everybody
    starts_on       date not null,
    ends_on         date not null check (ends_on >= starts_on),
    enrol_from      date not null,
    enrol_to        date not null check (enrol_to between enrol_from and ends_on),
    places          integer not null check (places between 1 and 2000),
    age_from        smallint check (age_from between 0 and 120),
    age_to          smallint check (age_to between 0 and 120),
    fee             numeric(8, 2) check (fee > 0),
    fee_note        text not null default '',
    offer_days      smallint not null default 3 check (offer_days between 1 and 30),
    published       boolean not null,
    version         integer not null default 1,
    saved_by        uuid not null,
    saved_at        timestamptz not null,
    check (age_to >= age_from)
);
create index activities_organisation on activity.activities (organisation_id, ends_on desc);
create index activities_kind on activity.activities (kind);
create index activities_end on activity.activities (ends_on);
comment on table activity.activities is 'PUBLIC: activities of bodies; no personal datum';

create table activity.times (
    activity_id uuid not null references activity.activities,
    weekday     smallint not null check (weekday between 1 and 7),   -- 1 is Monday
    starts      time not null,
    ends        time not null check (ends > starts),
    primary key (activity_id, weekday)
);
comment on table activity.times is 'PUBLIC: on which days of the week; no personal datum';

-- planned_on: the day that the calendar gave it, also when it was moved.
create table activity.sessions (
    id              uuid primary key,
    activity_id     uuid not null references activity.activities,
    organisation_id uuid not null,
    planned_on      date not null,
    held_on         date not null,
    starts          time not null,
    ends            time not null check (ends > starts),
    state           text not null check (state in ('PLANNED', 'CANCELLED')),
    reason          text not null default '' check (reason <> '' or (state = 'PLANNED' and held_on = planned_on)),
    unique (activity_id, planned_on)
);
create index sessions_day on activity.sessions (activity_id, held_on);
create index sessions_organisation on activity.sessions (organisation_id, held_on);
comment on table activity.sessions is 'PUBLIC: days of an activity; no personal datum';

-- What a session was before each move: never changes.
create table activity.session_changes (
    id          bigint generated always as identity primary key,
    session_id  uuid not null references activity.sessions,
    held_on     date not null,
    starts      time not null,
    ends        time not null,
    state       text not null,
    reason      text not null,
    changed_by  uuid not null,
    changed_at  timestamptz not null
);
create index session_changes_session on activity.session_changes (session_id);
comment on table activity.session_changes is 'PUBLIC: days moved and cancelled; no personal datum of who takes part';

grant select, insert, update on activity.activities to trama_app;
grant select, insert, delete on activity.times to trama_app;
grant select, insert, delete on activity.sessions to trama_app;
grant update (held_on, starts, ends, state, reason) on activity.sessions to trama_app;
grant select, insert on activity.session_changes to trama_app;
grant select on activity.activities, activity.times, activity.sessions to trama_publish;
