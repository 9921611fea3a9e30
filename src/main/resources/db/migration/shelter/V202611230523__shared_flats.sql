create table shelter.outcomes (
    code text primary key check (code ~ '^[A-Z_]+$'),
    name text not null check (name <> ''),
    good boolean not null,
    rank smallint not null
);
comment on table shelter.outcomes is 'PUBLIC: how a stay in a flat ends; starting data; no personal datum';
insert into shelter.outcomes (code, name, good, rank) values
    ('PUBLIC_HOUSING', 'Casa popolare', true, 1), ('RENT', 'Casa in affitto', true, 2), ('FAMILY', 'Torna in famiglia o da parenti', true, 3),
    ('SOCIAL_HOUSING', 'Housing sociale', true, 4), ('OTHER_SERVICE', 'Passa a un altro servizio', true, 5),
    ('LEFT', 'Se ne va senza dire dove', false, 6), ('BROKEN_RULES', 'Non ha rispettato le regole', false, 7), ('TOO_LONG', 'Durata finita senza un''altra casa', false, 8);
grant select on shelter.outcomes to trama_app, trama_publish;

create table shelter.flats (
    id              uuid primary key,
    organisation_id uuid not null,
    name            text not null check (name <> ''),
    place           text not null default '',
    places          integer not null check (places between 1 and 50),
    most_days       integer not null check (most_days between 1 and 3650),
    contribution    numeric(8, 2) not null check (contribution >= 0),  -- asked each month
    made_by         uuid not null,
    made_at         timestamptz not null
);
create index flats_organisation on shelter.flats (organisation_id);
comment on table shelter.flats is 'OWNED: shared flats of the body; where they are is not for everybody';

create table shelter.stays (
    id              uuid primary key,
    organisation_id uuid not null,
    flat_id         uuid not null references shelter.flats,
    guest_id        uuid not null references shelter.guests,
    began_on        date not null,
    foreseen_end    date not null check (foreseen_end > began_on),
    contribution    numeric(8, 2) not null check (contribution >= 0),
    aim             text not null,
    next_review     date,
    review_source   uuid not null default uuidv7(),
    ended_on        date check (ended_on >= began_on),
    outcome         text references shelter.outcomes,
    outcome_note    text not null default '',
    made_by         uuid not null,
    made_at         timestamptz not null,
    check ((ended_on is null) = (outcome is null))
);
create index stays_flat on shelter.stays (flat_id);
create index stays_organisation on shelter.stays (organisation_id);
create index stays_outcome on shelter.stays (outcome) where outcome is not null;
create unique index stays_one_flat on shelter.stays (guest_id) where ended_on is null;
create index stays_guest on shelter.stays (guest_id);
comment on table shelter.stays is 'OWNED: stays in flats of the body';

create table shelter.exit_steps (
    id              uuid primary key,
    organisation_id uuid not null,
    stay_id         uuid not null references shelter.stays,
    what            text not null check (what <> ''),
    due             date not null,
    who             text not null check (who <> ''),
    done_on         date,
    done_by         uuid,
    added_by        uuid not null,
    added_at        timestamptz not null,
    check ((done_on is null) = (done_by is null))
);
create index exit_steps_stay on shelter.exit_steps (stay_id);
comment on table shelter.exit_steps is 'OWNED: what is to be done so that a guest of the body leaves the flat for a home';

create table shelter.reviews (
    id              uuid primary key,
    organisation_id uuid not null,
    stay_id         uuid not null references shelter.stays,
    held_on         date not null,
    words           text not null check (words <> ''),
    foreseen_end    date not null,                -- as it was left
    recorded_by     uuid not null,
    recorded_at     timestamptz not null
);
create index reviews_stay on shelter.reviews (stay_id);
comment on table shelter.reviews is 'OWNED: how stays in flats of the body go; never edited';

do $$
declare tab text;
begin
    foreach tab in array array['flats', 'stays', 'exit_steps', 'reviews'] loop
        execute format('alter table shelter.%I enable row level security', tab);
        execute format('create policy own_rows on shelter.%I for select using (shelter.serves(organisation_id))', tab);
        execute format('create policy add_rows on shelter.%I for insert with check (shelter.serves(organisation_id))', tab);
        execute format('grant select, insert on shelter.%I to trama_app', tab);
        execute format('grant select on shelter.%I to trama_publish', tab);
    end loop;
end $$;
create policy change_rows on shelter.stays for update using (shelter.serves(organisation_id));
grant update (foreseen_end, next_review, ended_on, outcome, outcome_note) on shelter.stays to trama_app;
create policy change_rows on shelter.exit_steps for update using (shelter.serves(organisation_id));
grant update (done_on, done_by) on shelter.exit_steps to trama_app;

-- Never more guests than places, whoever writes.
create function shelter.no_more_stays_than_places() returns trigger
    language plpgsql security definer set search_path = '' as $$
begin
    perform pg_advisory_xact_lock(hashtextextended('shelter.flat:' || new.flat_id, 0));
    if (select count(*) from shelter.stays s where s.flat_id = new.flat_id and s.id <> new.id
          and daterange(s.began_on, s.ended_on) && daterange(new.began_on, null))
       >= (select f.places from shelter.flats f where f.id = new.flat_id) then
        raise exception 'shelter: no place is free in the flat' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger no_more_stays_than_places before insert on shelter.stays for each row execute function shelter.no_more_stays_than_places();
alter function shelter.no_more_stays_than_places() owner to trama_publish;

-- The ordinary record of a guest whom a service has in charge, if that service may know. Who runs the flat does not learn whether there is one.
create function shelter.record_of(guest uuid) returns uuid
    language sql stable security definer set search_path = ''
begin atomic
    select r.id from shelter.guests g
    join casefile.social_records r on r.person_id = any (people.ids_of(g.person_id)) and r.compartment = 'ORDINARY'
    join casefile.takings_in_charge t on t.record_id = r.id and t.valid @> trust.today()
    cross join lateral sharing.decide('SHELTER', g.person_id, t.organisation_id) s
    where g.id = guest and g.person_id is not null and s.outcome in ('LAW', 'NAMED', 'CONSENT')
    order by r.opened_on limit 1;
end;
alter function shelter.record_of(uuid) owner to trama_publish;
revoke all on function shelter.record_of(uuid) from public, trama_app;

-- The deadlines of a stay, as they stand now, on the record of who is in charge: end foreseen, next review, each step.
create function shelter.tell_deadlines(stay uuid, end_words text, review_words text, at timestamptz) returns void
    language plpgsql security definer set search_path = '' as $$
declare
    acting uuid := (select substr(k, 3)::uuid from unnest(trust.actor_keys()) k where k like 'u:%');
    s shelter.stays := (select x from shelter.stays x where x.id = stay);
    rec uuid := shelter.record_of(s.guest_id);
begin
    if s.id is null or rec is null or not shelter.serves(s.organisation_id) then
        return;
    end if;
    update agenda.deadlines d set dropped_at = at where d.source = s.review_source and s.next_review is null and d.met_on is null and d.dropped_at is null;
    insert into agenda.deadlines as d (record_id, compartment, kind, due, title, href, source, set_by, set_at, met_on, met_by, dropped_at)
    select rec, 'ORDINARY', x.kind, x.due, x.title, '/cartelle/' || rec || '/accoglienza', x.source, acting, at, x.met_on, x.met_by,
           case when s.ended_on is not null and x.met_on is null then at end
    from (select 'HOUSING' as kind, s.foreseen_end as due, end_words as title, s.id as source, s.ended_on as met_on, case when s.ended_on is not null then acting end as met_by
          union all
          select 'HOUSING', coalesce(s.next_review, s.foreseen_end), review_words, s.review_source, null, null where s.next_review is not null
          union all
          select 'HOUSING', e.due, e.what, e.id, e.done_on, e.done_by from shelter.exit_steps e where e.stay_id = s.id) x
    on conflict (source) do update
        set due = excluded.due, title = excluded.title, met_on = excluded.met_on, met_by = excluded.met_by, dropped_at = excluded.dropped_at;
end $$;
grant select, insert, update on agenda.deadlines to trama_publish;

-- What the record's worker sees: the stays and the nights of the person, if the worker's body may know where they are.
create function shelter.of_record(record uuid)
    returns table (stay uuid, flat text, body text, began_on date, foreseen_end date, next_review date, ended_on date, outcome text, contribution numeric, aim text)
    language sql stable security definer set search_path = ''
begin atomic
    select s.id, f.name, o.name, s.began_on, s.foreseen_end, s.next_review, s.ended_on, c.name, s.contribution, s.aim
    from casefile.social_records r
    join shelter.guests g on g.person_id = any (people.ids_of(r.person_id))
    join shelter.stays s on s.guest_id = g.id
    join shelter.flats f on f.id = s.flat_id
    join trust.organisations o on o.id = s.organisation_id
    left join shelter.outcomes c on c.code = s.outcome
    cross join lateral sharing.decide('SHELTER', g.person_id, (select substr(k, 3)::uuid from unnest(trust.actor_keys()) k where k like 'o:%')) d
    where r.id = record and r.compartment = 'ORDINARY' and trust.may(r.id, 'ORDINARY', 2) and d.outcome in ('LAW', 'NAMED', 'CONSENT')
    order by s.began_on desc;
end;
create function shelter.steps_of_record(record uuid) returns table (stay uuid, what text, due date, who text, done_on date)
    language sql stable security definer set search_path = ''
begin atomic
    select e.stay_id, e.what, e.due, e.who, e.done_on
    from shelter.of_record(record) s join shelter.exit_steps e on e.stay_id = s.stay order by e.due, e.id;
end;
create function shelter.nights_of_record(record uuid) returns table (body text, since date, last date, nights integer, refused integer)
    language sql stable security definer set search_path = ''
begin atomic
    select o.name, min(n.night), max(n.night), (count(*) filter (where n.state = 'IN'))::integer, (count(*) filter (where n.state in ('WAITING', 'REFUSED')))::integer
    from casefile.social_records r
    join shelter.guests g on g.person_id = any (people.ids_of(r.person_id))
    join shelter.nights n on n.guest_id = g.id and n.state in ('IN', 'WAITING', 'REFUSED')
    join trust.organisations o on o.id = n.organisation_id
    cross join lateral sharing.decide('SHELTER', g.person_id, (select substr(k, 3)::uuid from unnest(trust.actor_keys()) k where k like 'o:%')) d
    where r.id = record and r.compartment = 'ORDINARY' and trust.may(r.id, 'ORDINARY', 2) and d.outcome in ('LAW', 'NAMED', 'CONSENT')
    group by o.name order by max(n.night) desc;
end;

do $$
declare f text;
begin
    foreach f in array array['shelter.tell_deadlines(uuid, text, text, timestamptz)', 'shelter.of_record(uuid)', 'shelter.steps_of_record(uuid)',
                             'shelter.nights_of_record(uuid)'] loop
        execute format('alter function %s owner to trama_publish', f);
        execute format('revoke all on function %s from public', f);
        execute format('grant execute on function %s to trama_app', f);
    end loop;
end $$;
