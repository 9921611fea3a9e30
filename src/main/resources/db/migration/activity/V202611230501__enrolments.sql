-- Who keeps activities for a body: the policies ask this once per statement.
create function activity.serves(body uuid) returns boolean language sql stable parallel safe
    return ('o:' || body) = any ((select trust.actor_keys())::text[]) and (select trust.has_role('PROVIDER', 'TEAM_MEMBER', 'COORDINATOR'));

-- One person in one activity, with the minimum that the organiser must know. Whether the registry knows the person never shows to who typed the name.
create table activity.enrolments (
    id              uuid primary key,
    seq             bigint generated always as identity,     -- order of arrival
    activity_id     uuid not null references activity.activities,
    organisation_id uuid not null,                           -- the organiser
    person_id       uuid,
    person_key      text not null check (person_key <> ''),  -- tells persons apart: the id, or what was typed
    record_id       uuid,
    compartment     text not null check (compartment = 'ORDINARY'),   -- a sealed record stands in no list that others read
    name            text not null check (name <> ''),
    birth_date      date not null,
    sex             text not null check (sex in ('MALE', 'FEMALE')),
    municipality    text not null default '',                -- empty: outside the district, or not said
    contact         text not null check (contact <> ''),     -- whom to call
    needs           text not null default '',                -- what the organiser must know
    basis           text not null default '',                -- on which ground another body told it
    state           text not null check (state in ('WAITING', 'OFFERED', 'ENROLLED', 'REFUSED', 'EXPIRED', 'WITHDRAWN', 'LEFT')),
    enrolled_on     date,
    left_on         date,
    owner           text not null check (owner ~ '^[ot]:[0-9a-f-]{36}$'),  -- team or body that made it
    made_by         uuid not null,
    maker           text not null,
    made_at         timestamptz not null,
    check ((enrolled_on is not null) = (state in ('ENROLLED', 'LEFT'))),
    check ((left_on is not null) = (state = 'LEFT'))
);
-- Nobody is in an activity twice.
create unique index enrolments_once on activity.enrolments (activity_id, person_key) where state in ('WAITING', 'OFFERED', 'ENROLLED');
create index enrolments_activity on activity.enrolments (activity_id, state, seq);
create index enrolments_organisation on activity.enrolments (organisation_id);
create index enrolments_owner on activity.enrolments (owner);
create index enrolments_record on activity.enrolments (record_id) where record_id is not null;
create index enrolments_person on activity.enrolments (person_id) where person_id is not null;
comment on table activity.enrolments is 'OWNED: who takes part or waits, of the organiser and of who enrolled';

-- A free place said to the first in line, until a day.
create table activity.offers (
    id            uuid primary key default uuidv7(),
    enrolment_id  uuid not null references activity.enrolments,
    activity_id   uuid not null references activity.activities,
    state         text not null check (state in ('MADE', 'ACCEPTED', 'REFUSED', 'EXPIRED', 'WITHDRAWN')),
    made_at       timestamptz not null,
    expires_on    date not null,                             -- the last day for an answer
    answered_at   timestamptz,
    reason        text not null default '',
    check ((answered_at is null) = (state = 'MADE'))
);
create unique index offers_one on activity.offers (enrolment_id) where state = 'MADE';
create index offers_enrolment on activity.offers (enrolment_id);
create index offers_activity on activity.offers (activity_id);
create index offers_due on activity.offers (expires_on) where state = 'MADE';
comment on table activity.offers is 'OWNED: offers, for who reads the enrolment';

create table activity.moves (
    id           bigint generated always as identity primary key,
    enrolment_id uuid not null references activity.enrolments,
    state        text not null,
    reason       text not null default '',
    moved_by     uuid not null,
    mover        text not null,                              -- empty: the line moved by itself
    moved_at     timestamptz not null
);
create index moves_enrolment on activity.moves (enrolment_id, id);
comment on table activity.moves is 'OWNED: each step of an enrolment, for who reads it';

-- Presence at a session, as touched. Never edited: a correction follows what it corrects, and there is one first touch.
create table activity.marks (
    id            uuid primary key,                          -- made by the phone
    session_id    uuid not null references activity.sessions,
    enrolment_id  uuid not null references activity.enrolments,
    mark          text not null check (mark in ('PRESENT', 'ABSENT', 'EXCUSED', 'NONE')),
    follows       uuid unique references activity.marks,
    noted_at      timestamptz not null,                      -- as the phone says
    recorded_by   uuid not null,
    recorder      text not null,
    recorded_at   timestamptz not null
);
create unique index marks_first on activity.marks (session_id, enrolment_id) where follows is null;
create index marks_session on activity.marks (session_id, enrolment_id);
create index marks_enrolment on activity.marks (enrolment_id);
comment on table activity.marks is 'OWNED: presence at the sessions, for who reads the enrolment';

alter table activity.enrolments enable row level security;
create policy enrolments_of_both on activity.enrolments
    using ((select trust.has_role('SYSTEM')) or activity.serves(organisation_id)
        or (select trust.has_role('SOCIAL_WORKER', 'COORDINATOR'))
            and (owner = any ((select trust.actor_keys())::text[]) or record_id is not null and trust.may(record_id, 'ORDINARY', 3)));
grant select, insert on activity.enrolments to trama_app;
grant update (state, enrolled_on, left_on, contact, needs) on activity.enrolments to trama_app;
do $$
declare tab text;
begin
    foreach tab in array array['offers', 'moves', 'marks'] loop
        execute format('alter table activity.%I enable row level security', tab);
        execute format('create policy as_the_enrolment on activity.%I using (exists (select from activity.enrolments e where e.id = enrolment_id))', tab);
        execute format('grant select, insert on activity.%I to trama_app', tab);
    end loop;
end $$;
grant update (state, answered_at, reason) on activity.offers to trama_app;
grant select, update (state) on activity.enrolments to trama_publish;
grant select, insert on activity.offers, activity.moves to trama_publish;
grant select on activity.marks to trama_publish;

-- One at a time changes who is in an activity: held until the end of the transaction.
create function activity.hold(of_activity uuid) returns void language sql volatile
    return pg_advisory_xact_lock(hashtextextended('activity' || of_activity, 0));

-- Places taken or promised, and how many wait, for everybody: numbers, nobody's name.
create function activity.standing(ids uuid[]) returns table (activity_id uuid, taken integer, waiting integer)
    language sql stable security definer set search_path = ''
begin atomic
    select e.activity_id, (count(*) filter (where e.state in ('OFFERED', 'ENROLLED')))::integer, (count(*) filter (where e.state = 'WAITING'))::integer
    from activity.enrolments e where e.activity_id = any (ids) and e.state in ('OFFERED', 'ENROLLED', 'WAITING') group by e.activity_id;
end;

-- How many wait up to and including this one, and in all. Who may read the enrolment asks.
create function activity.place_in_line(enrolment uuid) returns table (rank integer, waiting integer)
    language sql stable security definer set search_path = ''
begin atomic
    select (count(*) filter (where o.seq <= e.seq))::integer, count(*)::integer
    from activity.enrolments e join activity.enrolments o on o.activity_id = e.activity_id and o.state = 'WAITING'
    where e.id = enrolment and e.state = 'WAITING' and (select trust.has_role('PROVIDER', 'TEAM_MEMBER', 'COORDINATOR', 'SOCIAL_WORKER'))
    having count(*) > 0;
end;

-- The free places are said to the first in line, whoever freed them: they may not read who waits.
create function activity.offer_next(of_activity uuid, today date, at timestamptz) returns integer
    language plpgsql security definer set search_path = '' as $$
declare
    a activity.activities;
    first_in_line uuid;
    made integer := 0;
begin
    if not trust.has_role('PROVIDER', 'TEAM_MEMBER', 'COORDINATOR', 'SOCIAL_WORKER', 'SYSTEM') then
        return 0;
    end if;
    perform activity.hold(of_activity);
    select * into a from activity.activities where id = of_activity and ends_on >= today;
    while a.places > (select count(*) from activity.enrolments e where e.activity_id = of_activity and e.state in ('OFFERED', 'ENROLLED')) loop
        select e.id into first_in_line from activity.enrolments e where e.activity_id = of_activity and e.state = 'WAITING' order by e.seq limit 1;
        exit when not found;
        update activity.enrolments set state = 'OFFERED' where id = first_in_line;
        insert into activity.offers (enrolment_id, activity_id, state, made_at, expires_on)
        values (first_in_line, of_activity, 'MADE', at, least(today + a.offer_days, a.ends_on));
        insert into activity.moves (enrolment_id, state, moved_by, mover, moved_at)
        values (first_in_line, 'OFFERED', (select substr(k, 3)::uuid from unnest(trust.actor_keys()) k where k like 'u:%'), '', at);
        made := made + 1;
    end loop;
    return made;
end $$;

-- The registry's id of a whole identity typed at the organiser's desk, so that nobody is in twice under two names. Told to nobody.
create function activity.person_of(code text, family text, given text, birth date) returns uuid
    language sql stable security definer set search_path = ''
begin atomic
    with named as (
        select distinct people.canonical(p.id) as id from people.persons p
        where p.birth_date = birth
          and case when code <> '' then p.fiscal_code_base = code
                   else lower(p.family_name) = lower(family) and lower(p.given_name) = lower(given) end)
    select n.id from named n where (select count(*) from named) = 1 and (select trust.has_role('PROVIDER', 'TEAM_MEMBER', 'COORDINATOR'));
end;

-- One row for each who takes or took part, without name or id: for reports that hide small numbers.
create view activity.pub_participations as
    select e.activity_id, e.organisation_id, a.title, a.starts_on, a.ends_on, e.municipality, e.sex, m.present, m.noted
    from activity.enrolments e join activity.activities a on a.id = e.activity_id
    cross join lateral (
        select (count(*) filter (where k.mark = 'PRESENT'))::integer as present, count(*)::integer as noted
        from activity.marks k
        where k.enrolment_id = e.id and k.mark <> 'NONE' and not exists (select from activity.marks b where b.follows = k.id)) m
    where e.state in ('ENROLLED', 'LEFT');
alter view activity.pub_participations owner to trama_publish;
grant select on activity.pub_participations to trama_app;

do $$
declare f record;
begin
    for f in select p.oid::regprocedure as name from pg_proc p where p.pronamespace = 'activity'::regnamespace and p.prosecdef loop
        execute format('alter function %s owner to trama_publish', f.name);
        execute format('revoke all on function %s from public', f.name);
        execute format('grant execute on function %s to trama_app', f.name);
    end loop;
end $$;

-- What the organiser is told about who is enrolled by another body.
insert into sharing.exchanges (code) values ('ACTIVITY');
insert into sharing.bases (exchange, body_kind, basis, tier, reference, valid, set_by, set_at)
select 'ACTIVITY', v.kind, v.basis, 'MINIMAL', v.reference, daterange('2018-01-01', null), '00000000-0000-0000-0000-000000000001', '2018-01-01T00:00:00Z'
from (values
    ('*', 'CONSENT', 'GDPR art. 6, par. 1, lett. a: iscrizione concordata con la persona o con chi la rappresenta'),
    ('public_body', 'LAW', 'L. 328/2000, art. 6 e art. 22: servizi alla persona dei comuni'),
    ('social_agency', 'LAW', 'L. 328/2000, art. 6 e art. 22: servizi alla persona per conto dei comuni')
) v (kind, basis, reference);
insert into sharing.texts (exchange, version, language, body, since) values
    ('ACTIVITY', 1, 'it', 'Acconsento a che il servizio iscriva me, o il figlio che rappresento, a un''attività e dica all''ente che la organizza: nome, età, chi chiamare e quel che deve sapere per accogliere bene. Non saprà altro. Posso dire di no, o cambiare idea in ogni momento: gli aiuti non diminuiscono.', '2018-01-01'),
    ('ACTIVITY', 1, 'en', 'I agree that the service enrols me, or the child I represent, in an activity and tells the body that runs it: name, age, whom to call and what it must know to welcome us well. It will know nothing else. I can say no, or change my mind at any time: my help will not be reduced.', '2018-01-01');
