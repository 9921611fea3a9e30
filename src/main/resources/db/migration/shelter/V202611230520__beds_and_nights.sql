create schema shelter;
grant usage on schema shelter to trama_app, trama_publish;
grant create on schema shelter to trama_publish;

-- Who receives here: the policies of all tables of this schema ask this once per statement.
create function shelter.serves(body uuid) returns boolean language sql stable parallel safe
    return ('o:' || body) = any ((select trust.actor_keys())::text[]) and (select trust.has_role('PROVIDER', 'TEAM_MEMBER'));

create table shelter.reasons (
    code  text primary key check (code ~ '^[A-Z_]+$'),
    name  text not null check (name <> ''),
    unmet boolean not null,   -- a bed was wanted and the network had none to give
    rank  smallint not null
);
comment on table shelter.reasons is 'PUBLIC: why a night is not given; starting data; no personal datum';
insert into shelter.reasons (code, name, unmet, rank) values
    ('FULL', 'Letti finiti', true, 1), ('MAX_STAY', 'Durata massima raggiunta', true, 2),
    ('CARE', 'Serve una cura che qui non c''è', true, 3), ('COUPLE', 'Coppia o famiglia che non vuole dividersi', true, 4),
    ('ANIMAL', 'Ha con sé un animale', true, 5), ('BEHAVIOUR', 'Comportamento', false, 6), ('OWN_CHOICE', 'Ha rinunciato', false, 7),
    ('OTHER', 'Altro motivo', false, 8);

-- How many beds for women and how many for men, and in which time. The cold plan adds rows with an end.
create table shelter.beds (
    id              uuid primary key,
    facility_id     uuid not null,   -- of the network
    organisation_id uuid not null,
    sex             text not null check (sex in ('FEMALE', 'MALE')),
    beds            integer not null check (beds between 0 and 500),
    plan            text not null check (plan in ('ORDINARY', 'COLD')),
    valid           daterange not null check (not isempty(valid) and not lower_inf(valid)),
    note            text not null default '',
    set_by          uuid not null,
    set_at          timestamptz not null,
    check (plan = 'ORDINARY' or not upper_inf(valid))
);
create index beds_facility on shelter.beds (facility_id, sex);
create index beds_organisation on shelter.beds (organisation_id);
comment on table shelter.beds is 'PUBLIC: beds of shelters by sex and time; no personal datum';
grant select, insert on shelter.beds to trama_app;
grant update (valid) on shelter.beds to trama_app;

create function shelter.beds_of(facility uuid, of_sex text, on_night date) returns integer language sql stable
    return (select coalesce(sum(b.beds), 0)::integer from shelter.beds b where b.facility_id = facility and b.sex = of_sex and b.valid @> on_night);

-- How long one may stay: a parameter, not a law. Without a facility it holds for all that have none of their own.
create table shelter.stay_rules (
    id             uuid primary key,
    facility_id    uuid,
    nights         integer not null check (nights between 1 and 3650),
    within_days    integer not null check (within_days between 1 and 3650),
    renewal_nights integer not null check (renewal_nights between 0 and 3650),
    since          date not null,
    source         text not null,
    verified       boolean not null default false,
    set_by         uuid not null,
    set_at         timestamptz not null
);
create index stay_rules_facility on shelter.stay_rules (facility_id, since desc);
comment on table shelter.stay_rules is 'PUBLIC: how long one may stay; starting data; no personal datum';
insert into shelter.stay_rules (id, nights, within_days, renewal_nights, since, source, set_by, set_at) values
    ('00000000-0000-0000-0000-000000005520', 30, 90, 15, '2018-01-01', 'Valore di partenza: da verificare con il regolamento della struttura',
     '00000000-0000-0000-0000-000000000001', '2018-01-01T00:00:00Z');
grant select on shelter.reasons to trama_app;
grant select, insert on shelter.stay_rules to trama_app;

-- Somebody who sleeps here. Without a name: how they are called, sex, about how old, nothing else.
create table shelter.guests (
    id              uuid primary key,
    organisation_id uuid not null,
    nickname        text not null check (nickname <> ''),
    name            text not null default '',     -- of who says it; empty: nobody's name
    sex             text not null check (sex in ('FEMALE', 'MALE')),
    birth_year      integer check (birth_year between 1900 and 2100),
    person_id       uuid,
    joined_at       timestamptz,                  -- when somebody without a name agreed to be called by theirs
    joined_by       uuid,
    added_by        uuid not null,
    added_at        timestamptz not null,
    check (name <> '' or (person_id is null and joined_at is null)),
    check ((joined_at is null) = (joined_by is null))
);
create unique index guests_nickname on shelter.guests (organisation_id, lower(nickname));
create index guests_person on shelter.guests (person_id) where person_id is not null;
comment on table shelter.guests is 'OWNED: guests of the body; may be nobody''s name';

-- One night asked by one guest at one shelter, and what became of it. The night of a day begins in its evening.
create table shelter.nights (
    id              uuid primary key,
    organisation_id uuid not null,
    facility_id     uuid not null,
    guest_id        uuid not null references shelter.guests,
    sex             text not null check (sex in ('FEMALE', 'MALE')),
    night           date not null,
    state           text not null check (state in ('BOOKED', 'IN', 'WAITING', 'REFUSED', 'NOT_COME', 'GAVE_UP', 'MISTAKEN')),
    reason          text references shelter.reasons,
    was_booked      boolean not null default false,
    asked_at        timestamptz not null,
    moved_at        timestamptz not null,
    unique (facility_id, guest_id, night),
    check ((reason is not null) = (state in ('WAITING', 'REFUSED')))
);
create index nights_guest on shelter.nights (guest_id, night);
create index nights_organisation on shelter.nights (organisation_id, night);
create index nights_reason on shelter.nights (reason) where reason is not null;
create unique index nights_one_bed on shelter.nights (guest_id, night) where state in ('BOOKED', 'IN');
comment on table shelter.nights is 'OWNED: nights asked of the body';

create table shelter.moves (
    id              uuid primary key,              -- made by the phone, so that a second sending changes nothing
    night_id        uuid not null references shelter.nights,
    organisation_id uuid not null,
    state           text not null,
    reason          text,
    moved_at        timestamptz not null,          -- as the phone says
    recorded_by     uuid not null,
    recorded_at     timestamptz not null
);
create index moves_night on shelter.moves (night_id);
comment on table shelter.moves is 'OWNED: what happened to a night asked of the body; never edited';

create table shelter.renewals (
    id              uuid primary key,
    organisation_id uuid not null,
    guest_id        uuid not null references shelter.guests,
    facility_id     uuid not null,
    nights          integer not null check (nights between 1 and 3650),
    granted_on      date not null,
    reason          text not null check (reason <> ''),
    granted_by      uuid not null
);
create index renewals_guest on shelter.renewals (guest_id, facility_id);
comment on table shelter.renewals is 'OWNED: nights beyond the longest stay, granted by the body';

create table shelter.closed_nights (
    facility_id     uuid not null,
    night           date not null,
    organisation_id uuid not null,
    guests          integer not null check (guests >= 0),
    beds            integer not null check (beds >= guests),
    closed_by       uuid not null,
    closed_at       timestamptz not null,
    primary key (facility_id, night)
);
create index closed_nights_organisation on shelter.closed_nights (organisation_id);
comment on table shelter.closed_nights is 'OWNED: nights that the body has counted';

do $$
declare tab text;
begin
    foreach tab in array array['guests', 'nights', 'moves', 'renewals', 'closed_nights'] loop
        execute format('alter table shelter.%I enable row level security', tab);
        execute format('create policy own_rows on shelter.%I for select using (shelter.serves(organisation_id))', tab);
        execute format('create policy add_rows on shelter.%I for insert with check (shelter.serves(organisation_id))', tab);
        execute format('grant select, insert on shelter.%I to trama_app', tab);
    end loop;
end $$;
create policy change_rows on shelter.nights for update using (shelter.serves(organisation_id));
grant update (state, reason, was_booked, moved_at) on shelter.nights to trama_app;
create policy change_rows on shelter.guests for update using (shelter.serves(organisation_id));
grant update (nickname) on shelter.guests to trama_app;
grant select on all tables in schema shelter to trama_publish;
grant insert, update on shelter.guests to trama_publish;

-- Nights that a guest may still have in a shelter, counted to the given one; less than one: the stay is over, unless renewed.
create function shelter.nights_left(guest uuid, facility uuid, on_night date) returns integer language sql stable
begin atomic
    with rule as (
        select r.nights, r.within_days from shelter.stay_rules r
        where (r.facility_id = facility or r.facility_id is null) and r.since <= on_night order by r.facility_id nulls last, r.since desc, r.set_at desc limit 1)
    select rule.nights
        + (select coalesce(sum(w.nights), 0) from shelter.renewals w where w.guest_id = guest and w.facility_id = facility
             and w.granted_on between on_night - rule.within_days + 1 and on_night)::integer
        - (select count(*) from shelter.nights n where n.guest_id = guest and n.facility_id = facility and n.state in ('BOOKED', 'IN')
             and n.night > on_night - rule.within_days and n.night < on_night)::integer
    from rule;
end;

-- Never more guests than beds of that sex, whoever writes; two at once wait for each other here.
create function shelter.no_more_guests_than_beds() returns trigger
    language plpgsql security definer set search_path = '' as $$
begin
    if new.state in ('BOOKED', 'IN') then
        perform pg_advisory_xact_lock(hashtextextended('shelter.night:' || new.facility_id || ':' || new.night, 0));
        if (select count(*) from shelter.nights n where n.facility_id = new.facility_id and n.night = new.night and n.sex = new.sex
              and n.state in ('BOOKED', 'IN') and n.guest_id <> new.guest_id) >= shelter.beds_of(new.facility_id, new.sex, new.night) then
            raise exception 'shelter: no bed of that sex is free' using errcode = 'check_violation';
        end if;
    end if;
    return new;
end $$;
create trigger no_more_guests_than_beds before insert or update on shelter.nights for each row execute function shelter.no_more_guests_than_beds();
alter function shelter.no_more_guests_than_beds() owner to trama_publish;

-- An identity goes in (fiscal code, or the whole name, and birth date), and nothing comes out: who works here does not learn whom the registry knows.
create function shelter.person_of(code text, family text, given text, birth date) returns uuid
    language sql stable security definer set search_path = ''
begin atomic
    with named as (
        select distinct people.canonical(p.id) as id from people.persons p
        where p.birth_date = birth
          and case when code <> '' then p.fiscal_code_base = code
                   else lower(p.family_name) = lower(family) and lower(p.given_name) = lower(given) end)
    select n.id from named n where (select count(*) from named) = 1;
end;
alter function shelter.person_of(text, text, text, date) owner to trama_publish;
revoke all on function shelter.person_of(text, text, text, date) from public, trama_app;

create function shelter.add_named_guest(new_id uuid, called text, of_sex text, code text, family text, given text, birth date, at timestamptz) returns void
    language plpgsql security definer set search_path = '' as $$
declare
    acting uuid := (select substr(k, 3)::uuid from unnest(trust.actor_keys()) k where k like 'u:%');
    body uuid := (select substr(k, 3)::uuid from unnest(trust.actor_keys()) k where k like 'o:%');
begin
    if shelter.serves(body) then
        insert into shelter.guests (id, organisation_id, nickname, name, sex, birth_year, person_id, added_by, added_at)
        values (new_id, body, called, family || ' ' || given, of_sex, extract(year from birth)::integer, shelter.person_of(code, family, given, birth), acting, at)
        on conflict (id) do nothing;
    end if;
end $$;

-- Somebody without a name says it, and agrees: the nights stay theirs.
create function shelter.name_guest(guest uuid, code text, family text, given text, birth date, at timestamptz) returns void
    language plpgsql security definer set search_path = '' as $$
declare
    acting uuid := (select substr(k, 3)::uuid from unnest(trust.actor_keys()) k where k like 'u:%');
begin
    update shelter.guests g
    set name = family || ' ' || given, birth_year = extract(year from birth)::integer, person_id = shelter.person_of(code, family, given, birth),
        joined_at = at, joined_by = acting
    where g.id = guest and g.name = '' and shelter.serves(g.organisation_id);
end $$;

do $$
declare f text;
begin
    foreach f in array array['shelter.add_named_guest(uuid, text, text, text, text, text, date, timestamptz)',
                             'shelter.name_guest(uuid, text, text, text, date, timestamptz)'] loop
        execute format('alter function %s owner to trama_publish', f);
        execute format('revoke all on function %s from public', f);
        execute format('grant execute on function %s to trama_app', f);
    end loop;
end $$;
