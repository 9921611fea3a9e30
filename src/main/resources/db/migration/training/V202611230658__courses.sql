create schema training;
grant usage on schema training to trama_app, trama_publish;
grant create on schema training to trama_publish;

create table training.courses (
    id          uuid primary key,
    kind        text not null check (kind in ('COURSE', 'SUPERVISION', 'SEMINAR')),   -- supervision of staff is an essential level
    title       text not null check (title <> ''),
    aims        text not null default '',
    given_by    text not null default '',
    seats       smallint check (seats > 0),                                           -- none: no limit
    min_percent smallint not null check (min_percent between 1 and 100),              -- of the hours, for a certificate
    enrol_until date not null,
    called_off  text not null default '',
    opened_by   uuid not null,
    opened_at   timestamptz not null
);
comment on table training.courses is 'PUBLIC: courses and supervision; no personal datum';
create table training.sessions (
    id        uuid primary key,
    course_id uuid not null references training.courses,
    held_on   date not null,
    starts_at time not null,
    ends_at   time not null check (ends_at > starts_at),
    place     text not null default '',
    topic     text not null default '',
    hours     numeric(4, 2) generated always as (round(extract(epoch from ends_at - starts_at) / 3600, 2)) stored,
    called_by uuid not null,
    called_at timestamptz not null
);
create index sessions_course on training.sessions (course_id, held_on);
comment on table training.sessions is 'PUBLIC: sessions of courses; no personal datum';
grant select, insert on training.courses, training.sessions to trama_app;
grant update (called_off) on training.courses to trama_app;
grant select on training.courses, training.sessions to trama_publish;

create table training.enrolments (
    id              uuid primary key,
    course_id       uuid not null references training.courses,
    user_id         uuid not null,
    organisation_id uuid not null references trust.organisations,
    name            text not null check (name <> ''),
    role            text not null,                 -- in which they worked then
    enrolled_by     uuid not null,
    enrolled_at     timestamptz not null,
    withdrawn_at    timestamptz
);
create unique index enrolments_once on training.enrolments (course_id, user_id) where withdrawn_at is null;
create index enrolments_user on training.enrolments (user_id);
create index enrolments_organisation on training.enrolments (organisation_id);
comment on table training.enrolments is 'OWNED: workers who learn; themselves, who coordinates their body, the plan office';
create table training.attendance (
    session_id   uuid not null references training.sessions,
    enrolment_id uuid not null references training.enrolments,
    present      boolean not null,
    noted_by     uuid not null,
    noted_at     timestamptz not null,
    primary key (session_id, enrolment_id)
);
create index attendance_enrolment on training.attendance (enrolment_id);
comment on table training.attendance is 'OWNED: who was at a session';
create table training.certificates (
    id           uuid primary key,
    enrolment_id uuid not null unique references training.enrolments,
    number       integer not null,
    year         integer not null,
    hours        numeric(6, 2) not null check (hours > 0),
    issued_on    date not null,
    issued_by    uuid not null,
    unique (year, number)
);
comment on table training.certificates is 'OWNED: certificates; what they say never changes';
create table training.needs (
    id              uuid primary key,
    user_id         uuid not null,
    organisation_id uuid not null references trust.organisations,
    role            text not null,
    topic           text not null check (topic <> ''),
    note            text not null default '',
    given_on        date not null
);
create index needs_user on training.needs (user_id);
create index needs_organisation on training.needs (organisation_id);
comment on table training.needs is 'OWNED: what workers ask to learn; others see it without a name';

alter table training.enrolments enable row level security;
create policy read_it on training.enrolments for select using ((select trust.has_role('PLAN_OFFICE', 'SYSTEM'))
    or 'u:' || user_id = any ((select trust.actor_keys())::text[])
    or (select trust.has_role('COORDINATOR')) and 'o:' || organisation_id = any ((select trust.actor_keys())::text[]));
create policy add_it on training.enrolments for insert with check ((select trust.has_role('SYSTEM'))
    or (select trust.has_role('COORDINATOR', 'SOCIAL_WORKER')) and 'u:' || user_id = any ((select trust.actor_keys())::text[])
    or (select trust.has_role('COORDINATOR')) and 'o:' || organisation_id = any ((select trust.actor_keys())::text[]));
create policy end_it on training.enrolments for update using ((select trust.has_role('PLAN_OFFICE', 'SYSTEM'))
    or 'u:' || user_id = any ((select trust.actor_keys())::text[])
    or (select trust.has_role('COORDINATOR')) and 'o:' || organisation_id = any ((select trust.actor_keys())::text[]));
grant select, insert on training.enrolments to trama_app;
grant update (withdrawn_at) on training.enrolments to trama_app;

do $$
declare tab text;
begin
    foreach tab in array array['attendance', 'certificates'] loop
        execute format('alter table training.%I enable row level security', tab);
        execute format('create policy read_it on training.%I for select using (exists (select from training.enrolments e where e.id = enrolment_id))', tab);
        execute format('create policy add_it on training.%I for insert with check ((select trust.has_role(''PLAN_OFFICE'', ''SYSTEM'')))', tab);
        execute format('create policy change_it on training.%I for update using ((select trust.has_role(''PLAN_OFFICE'', ''SYSTEM'')))', tab);
        execute format('grant select, insert on training.%I to trama_app', tab);
    end loop;
end $$;
grant update (present, noted_by, noted_at) on training.attendance to trama_app;

alter table training.needs enable row level security;
create policy read_it on training.needs for select using ('u:' || user_id = any ((select trust.actor_keys())::text[]));
create policy add_it on training.needs for insert with check ('u:' || user_id = any ((select trust.actor_keys())::text[])
    and (select trust.has_role('COORDINATOR', 'SOCIAL_WORKER')));
grant select, insert on training.needs to trama_app;
grant select on training.enrolments, training.attendance, training.certificates, training.needs to trama_publish;

-- Places taken, for who may not see by whom.
create function training.taken() returns table (course_id uuid, taken bigint)
    language sql stable security definer set search_path = ''
begin atomic
    select e.course_id, count(*) from training.enrolments e where e.withdrawn_at is null group by e.course_id;
end;

-- What is asked for, by body and role: never by whom.
create function training.needs_of(wanted integer) returns table (topic text, body text, role text, people bigint, notes text)
    language sql stable security definer set search_path = ''
begin atomic
    select min(n.topic), o.name, n.role, count(distinct n.user_id), coalesce(string_agg(distinct nullif(n.note, ''), ' · '), '')
    from training.needs n join trust.organisations o on o.id = n.organisation_id
    where extract(year from n.given_on) = wanted and trust.has_role('PLAN_OFFICE')
    group by lower(n.topic), o.name, n.role order by 4 desc, lower(min(n.topic)), o.name;
end;

-- The year by body and role, without names: people, hours of training and of supervision, certificates.
create function training.report(wanted integer)
    returns table (body text, role text, people bigint, hours numeric, supervision numeric, certificates bigint)
    language sql stable security definer set search_path = ''
begin atomic
    select o.name, e.role, count(distinct e.user_id),
           coalesce(sum(s.hours) filter (where c.kind <> 'SUPERVISION'), 0), coalesce(sum(s.hours) filter (where c.kind = 'SUPERVISION'), 0),
           (select count(*) from training.certificates x join training.enrolments y on y.id = x.enrolment_id
            where x.year = wanted and y.organisation_id = e.organisation_id and y.role = e.role)
    from training.attendance a
    join training.sessions s on s.id = a.session_id
    join training.courses c on c.id = s.course_id
    join training.enrolments e on e.id = a.enrolment_id
    join trust.organisations o on o.id = e.organisation_id
    where a.present and extract(year from s.held_on) = wanted and trust.has_role('PLAN_OFFICE')
    group by o.name, e.organisation_id, e.role order by o.name, e.role;
end;

do $$
declare f record;
begin
    for f in select p.oid::regprocedure as name from pg_proc p where p.pronamespace = 'training'::regnamespace and p.prosecdef loop
        execute format('alter function %s owner to trama_publish', f.name);
        execute format('revoke all on function %s from public', f.name);
        execute format('grant execute on function %s to trama_app', f.name);
    end loop;
end $$;
