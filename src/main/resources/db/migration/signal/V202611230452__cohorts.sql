-- Lists of people whom the social service calls first, each with where it comes from and the law that allows it.
create table signal.cohorts (
    id              uuid primary key,
    organisation_id uuid not null references trust.organisations,
    title           text not null check (title <> ''),
    source          text not null check (source <> ''),
    legal_basis     text not null check (legal_basis <> ''),
    file_name       text not null,
    loaded_by       uuid not null,
    loaded_at       timestamptz not null
);
create index cohorts_organisation on signal.cohorts (organisation_id);

create table signal.cohort_people (
    id              uuid primary key,
    cohort_id       uuid not null references signal.cohorts,
    organisation_id uuid not null,
    line            integer not null,
    family_name     text not null,
    given_name      text not null,
    birth_date      date,
    fiscal_code     text not null default '',
    municipality    char(6),
    reach           text not null default '',
    worker          uuid,
    planned_on      date,
    outcome         text check (outcome in ('INFORMED', 'APPOINTMENT', 'REFUSED', 'UNREACHABLE', 'NOT_CONCERNED')),
    settled_on      date,
    unique (cohort_id, line),
    check ((outcome is null) = (settled_on is null))
);
create index cohort_people_worker on signal.cohort_people (worker, planned_on) where outcome is null;

create table signal.cohort_calls (
    id        uuid primary key,
    person_id uuid not null references signal.cohort_people,
    called_on date not null,
    result    text not null check (result in ('NO_ANSWER', 'CALL_BACK', 'INFORMED', 'APPOINTMENT', 'REFUSED', 'UNREACHABLE', 'NOT_CONCERNED')),
    note      text not null default '',
    by        uuid not null
);
create index cohort_calls_person on signal.cohort_calls (person_id);

comment on table signal.cohorts is 'OWNED: lists of people to be called by the social service of a body';
comment on table signal.cohort_people is 'OWNED: people of such a list; of who calls them and of the coordinator';
comment on table signal.cohort_calls is 'OWNED: calls made; seen with the person called';
alter table signal.cohorts enable row level security;
alter table signal.cohort_people enable row level security;
alter table signal.cohort_calls enable row level security;
create policy read_cohorts on signal.cohorts for select
    using ('o:' || organisation_id = any (coalesce((select trust.actor_keys()), '{}')) and (select trust.has_role('SOCIAL_WORKER', 'COORDINATOR')));
create policy add_cohorts on signal.cohorts for insert
    with check ('o:' || organisation_id = any (trust.actor_keys()) and trust.has_role('COORDINATOR'));
create policy read_cohort_people on signal.cohort_people for select
    using ('o:' || organisation_id = any (coalesce((select trust.actor_keys()), '{}'))
        and ((select trust.has_role('COORDINATOR'))
             or (select trust.has_role('SOCIAL_WORKER')) and 'u:' || worker = any (coalesce((select trust.actor_keys()), '{}'))));
create policy add_cohort_people on signal.cohort_people for insert
    with check ('o:' || organisation_id = any (trust.actor_keys()) and trust.has_role('COORDINATOR'));
create policy change_cohort_people on signal.cohort_people for update
    using ('o:' || organisation_id = any (coalesce((select trust.actor_keys()), '{}'))
        and ((select trust.has_role('COORDINATOR'))
             or (select trust.has_role('SOCIAL_WORKER')) and 'u:' || worker = any (coalesce((select trust.actor_keys()), '{}'))));
create policy read_cohort_calls on signal.cohort_calls for select
    using (exists (select from signal.cohort_people p where p.id = cohort_calls.person_id));
create policy add_cohort_calls on signal.cohort_calls for insert
    with check (exists (select from signal.cohort_people p where p.id = cohort_calls.person_id));
grant select, insert on signal.cohorts, signal.cohort_people, signal.cohort_calls to trama_app;
grant update (worker, planned_on, outcome, settled_on) on signal.cohort_people to trama_app;
