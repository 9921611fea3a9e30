create schema admission;
grant usage on schema admission to trama_app, trama_publish;
grant create on schema admission to trama_publish;

-- Who holds the list of a facility and by which rules (a definition: resources/admissions) from a moment on. The newest counts; a past day has those of then.
create table admission.list_settings (
    id            uuid primary key,
    facility_id   uuid not null,
    holder        text not null check (holder in ('FACILITY', 'DISTRICT')),
    rules         text not null check (rules <> ''),
    rules_version integer not null check (rules_version > 0),
    set_at        timestamptz not null,
    set_by        uuid not null
);
create index list_settings_facility on admission.list_settings (facility_id, set_at desc);
comment on table admission.list_settings is 'PUBLIC: who holds each list and by which rules; no datum of who waits';
grant select, insert on admission.list_settings to trama_app;

-- One application of one person, to one or several facilities. Identity as it was when it was made: a facility reads it here and not in the registry.
create table admission.applications (
    id                uuid primary key,
    number            text not null unique,
    person_id         uuid,                                             -- none: typed at a facility's desk and not known to the registry
    person_key        text not null,                                    -- tells persons apart: the id, or the fiscal code that was typed
    record_id         uuid,
    compartment       text not null check (compartment = 'ORDINARY'),   -- a sealed record stands in no list that others read
    name              text not null check (name <> ''),
    birth_date        date not null,
    sex               text not null check (sex in ('MALE', 'FEMALE')),
    fiscal_code       text not null default '',
    municipality_code text not null default '',
    rules             text not null,
    path              text not null,
    need              text not null check (need <> ''),
    asked_by          text not null check (asked_by in ('SELF', 'FAMILY', 'REPRESENTATIVE', 'SERVICE')),
    contact           text not null,
    documents         text[] not null default '{}',
    applied_on        date not null,
    owner             text not null check (owner ~ '^[ot]:[0-9a-f-]{36}$'),  -- team or body that made it
    made_by           uuid not null,
    maker             text not null,
    made_at           timestamptz not null
);
create index applications_record on admission.applications (record_id);
create index applications_owner on admission.applications (owner);
create index applications_person on admission.applications (person_id);
comment on table admission.applications is 'OWNED: applications, of who made them and of the facilities that were chosen';

-- The place of an application on the list of one facility: a waiting of its own, with its state.
create table admission.places (
    id             uuid primary key,
    application_id uuid not null references admission.applications,
    facility_id    uuid not null,
    organisation_id uuid not null,
    facility_kind  text not null,
    municipality_code text not null,                                    -- of the facility
    district       boolean not null,                                    -- the list is held by the district
    owner          text not null,
    record_id      uuid,
    person_key     text not null,
    wish           integer not null check (wish > 0),
    state          text not null check (state in ('DRAFT', 'SUBMITTED', 'ON_LIST', 'SUSPENDED', 'OFFERED', 'ACCEPTED', 'ADMITTED', 'REFUSED', 'WITHDRAWN', 'DIED', 'ENDED')),
    waiting_from   date not null,
    refusals       integer not null default 0 check (refusals >= 0),
    unique (application_id, facility_id)
);
-- Nobody waits twice on the same list.
create unique index places_once on admission.places (facility_id, person_key)
    where state not in ('REFUSED', 'WITHDRAWN', 'DIED', 'ENDED');
create index places_facility on admission.places (facility_id, state);
create index places_owner on admission.places (owner);
create index places_organisation on admission.places (organisation_id);
create index places_record on admission.places (record_id);
comment on table admission.places is 'OWNED: waiting for a facility, of who made the application and of who holds the list';

-- Every move with what the place was after it, so that the list of any moment can be made again. Never changes.
create table admission.moves (
    id             bigint generated always as identity primary key,
    place_id       uuid not null references admission.places,
    application_id uuid not null references admission.applications,
    facility_id    uuid not null,
    move           text not null,
    state          text not null,
    waiting_from   date not null,
    refusals       integer not null,
    reason         text not null default '',
    note           text not null default '',
    moved_at       timestamptz not null,
    moved_by       uuid not null,
    mover          text not null
);
create index moves_place on admission.moves (place_id, moved_at desc, id desc);
create index moves_facility on admission.moves (facility_id, moved_at);
create index moves_application on admission.moves (application_id, moved_at);
comment on table admission.moves is 'OWNED: each move of a place, for who reads the place';

-- What the score is made of: each fact with its day, where it comes from and since when it is known. Never changes: what is read anew is a new row.
create table admission.facts (
    id             bigint generated always as identity primary key,
    application_id uuid not null references admission.applications,
    code           text not null,
    value          text not null,
    fact_day       date not null,
    source         text not null check (source in ('DECLARED', 'LEVEL', 'ALONE', 'RESIDENCE', 'URGENCY')),
    source_id      uuid,
    recorded_at    timestamptz not null,
    recorded_by    uuid not null
);
create index facts_application on admission.facts (application_id, code, recorded_at desc);
comment on table admission.facts is 'OWNED: facts behind a score, for who reads the application';

-- A step done of a path that comes before the list: the joint assessment of a complex case, the report on the urgency of a psychiatric one.
create table admission.path_steps (
    id             uuid primary key,
    application_id uuid not null references admission.applications,
    step           text not null,
    text           text not null default '',
    level          text not null default '',
    sheet_id       uuid,
    sheet          text not null default '',
    done_at        timestamptz not null,
    done_by        uuid not null,
    doer           text not null
);
create index path_steps_application on admission.path_steps (application_id, done_at);
comment on table admission.path_steps is 'OWNED: steps before the list, for who reads the application';

-- A free place said to one person, until a day. What the list was at that moment stands beside it.
create table admission.offers (
    id             uuid primary key,
    place_id       uuid not null references admission.places,
    application_id uuid not null references admission.applications,
    facility_id    uuid not null,
    person_key     text not null,
    state          text not null check (state in ('MADE', 'ACCEPTED', 'REFUSED', 'EXPIRED', 'WITHDRAWN', 'TAKEN')),
    made_at        timestamptz not null,
    made_by        uuid not null,
    expires_on     date not null,                                       -- the last day for an answer
    rank           integer not null check (rank > 0),
    waiting        integer not null check (waiting >= rank),
    points         numeric(8, 2) not null,
    why_not_first  text not null default '' check (rank = 1 or why_not_first <> ''),
    answered_at    timestamptz,
    reason         text not null default '',
    note           text not null default '',
    check ((answered_at is null) = (state = 'MADE'))
);
-- One free place at a time for a person, wherever they wait.
create unique index offers_one on admission.offers (person_key) where state in ('MADE', 'ACCEPTED');
create index offers_place on admission.offers (place_id);
create index offers_application on admission.offers (application_id);
create index offers_facility on admission.offers (facility_id, state);
create index offers_due on admission.offers (expires_on) where state = 'MADE';
comment on table admission.offers is 'OWNED: offers, for who reads the place';

-- Who lives in a facility, by day. A bed is one of its places: two never share one, and nobody lives in two facilities.
create table admission.stays (
    id             uuid primary key,
    facility_id    uuid not null,
    organisation_id uuid not null,
    bed            integer not null check (bed > 0),
    place_id       uuid references admission.places,                    -- none: was there before the list was kept here
    owner          text not null,
    person_key     text not null,
    guest          text not null check (guest <> ''),
    valid          daterange not null check (not isempty(valid)),
    end_reason     text not null default '',
    made_by        uuid not null,
    made_at        timestamptz not null,
    exclude using gist (facility_id with =, bed with =, valid with &&),
    exclude using gist (person_key with =, valid with &&)
);
create index stays_organisation on admission.stays (organisation_id);
create index stays_place on admission.stays (place_id);
comment on table admission.stays is 'OWNED: who lives in a facility, of its body and of who made the application';

-- Roles that meet people: a mayor or an administrator of the same body sees nothing.
alter table admission.places enable row level security;
create policy places_of_both on admission.places
    using ((select trust.has_role('SYSTEM'))
        or (select trust.has_role('SOCIAL_WORKER', 'COORDINATOR', 'PROVIDER')) and (owner = any ((select trust.actor_keys())::text[])
            or state <> 'DRAFT' and 'o:' || organisation_id = any ((select trust.actor_keys())::text[])
            or state <> 'DRAFT' and district and (select trust.has_role('COORDINATOR'))
            or record_id is not null and trust.may(record_id, 'ORDINARY', 3)));
grant select, insert on admission.places to trama_app;
grant update (state, waiting_from, refusals, district) on admission.places to trama_app;

alter table admission.applications enable row level security;
create policy applications_of_both on admission.applications
    using ((select trust.has_role('SYSTEM'))
        or (select trust.has_role('SOCIAL_WORKER', 'COORDINATOR', 'PROVIDER')) and (owner = any ((select trust.actor_keys())::text[])
            or exists (select from admission.places p where p.application_id = applications.id)));
grant select, insert on admission.applications to trama_app;
grant update (documents) on admission.applications to trama_app;

alter table admission.stays enable row level security;
create policy stays_of_both on admission.stays
    using ((select trust.has_role('SYSTEM'))
        or (select trust.has_role('SOCIAL_WORKER', 'COORDINATOR', 'PROVIDER')) and (owner = any ((select trust.actor_keys())::text[])
            or 'o:' || organisation_id = any ((select trust.actor_keys())::text[])));
grant select, insert on admission.stays to trama_app;
grant update (valid, end_reason) on admission.stays to trama_app;

do $$
declare t text;
begin
    foreach t in array array['moves', 'offers'] loop
        execute format('alter table admission.%I enable row level security', t);
        execute format('create policy as_the_place on admission.%I using (exists (select from admission.places p where p.id = place_id))', t);
        execute format('grant select, insert on admission.%I to trama_app', t);
    end loop;
    foreach t in array array['facts', 'path_steps'] loop
        execute format('alter table admission.%I enable row level security', t);
        execute format('create policy as_the_application on admission.%I using (exists (select from admission.applications a where a.id = application_id))', t);
        execute format('grant select, insert on admission.%I to trama_app', t);
    end loop;
end $$;
grant update (state, answered_at, reason, note) on admission.offers to trama_app;

-- The registry's id of a fiscal code typed whole at a facility's desk, so that nobody waits or lives in two places under two names. Told to nobody.
create function admission.person_of(code text) returns uuid
    language sql stable security definer set search_path = ''
begin atomic
    select people.canonical(p.id) from people.persons p
    where p.fiscal_code = code and (select trust.has_role('PROVIDER', 'COORDINATOR', 'SOCIAL_WORKER')) limit 1;
end;
-- How many beds of a facility are taken or promised on a day, for who may not read by whom.
create function admission.taken(facility uuid, day date) returns integer
    language sql stable security definer set search_path = ''
begin atomic
    select ((select count(*) from admission.stays s where s.facility_id = facility and s.valid @> day)
        + (select count(*) from admission.offers o where o.facility_id = facility and o.state in ('MADE', 'ACCEPTED')))::integer;
end;
create function admission.occupied(facility uuid, day date) returns integer
    language sql stable security definer set search_path = ''
begin atomic
    select count(*)::integer from admission.stays s where s.facility_id = facility and s.valid @> day;
end;
grant select on admission.stays, admission.offers to trama_publish;
do $$
declare f record;
begin
    for f in select p.oid::regprocedure as name from pg_proc p where p.pronamespace = 'admission'::regnamespace loop
        execute format('alter function %s owner to trama_publish', f.name);
        execute format('revoke all on function %s from public', f.name);
        execute format('grant execute on function %s to trama_app', f.name);
    end loop;
end $$;
