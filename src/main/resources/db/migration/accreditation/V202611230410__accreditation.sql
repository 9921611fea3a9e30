create schema accreditation;
grant usage on schema accreditation to trama_app, trama_publish;
grant create on schema accreditation to trama_publish;

-- A call opens areas (definitions: resources/accreditation, with their checklists) for some days; who is admitted is accredited for some years.
create table accreditation.calls (
    id        uuid primary key,
    title     text not null check (title <> ''),
    act       text not null check (act <> ''),      -- number of the act that opens it
    act_on    date not null,
    opens_on  date not null,
    closes_on date not null check (closes_on >= opens_on),
    years     smallint not null check (years between 1 and 10),
    opened_by uuid not null,
    opened_at timestamptz not null
);
comment on table accreditation.calls is 'PUBLIC: calls for accreditation; no personal datum';
create table accreditation.call_areas (
    call_id uuid not null references accreditation.calls,
    area    text not null,
    version integer not null,                       -- of the checklist: a call keeps the one it was opened with
    primary key (call_id, area)
);
comment on table accreditation.call_areas is 'PUBLIC: areas of a call';
-- All applications of a call are decided at once.
create table accreditation.resolutions (
    id         uuid primary key,
    call_id    uuid not null unique references accreditation.calls,
    number     text not null check (number <> ''),
    adopted_on date not null,
    starts_on  date not null,
    adopted_by uuid not null,
    adopted_at timestamptz not null
);
comment on table accreditation.resolutions is 'PUBLIC: the act that admits and refuses; no personal datum';
grant select, insert on accreditation.calls, accreditation.call_areas, accreditation.resolutions to trama_app;

create table accreditation.applications (
    id              uuid primary key,
    call_id         uuid not null,
    area            text not null,
    organisation_id uuid not null references trust.organisations,
    state           text not null default 'DRAFT' check (state in ('DRAFT', 'SUBMITTED', 'IN_REVIEW', 'COMPLETION', 'REVIEWED', 'ADMITTED', 'REFUSED', 'WITHDRAWN')),
    weekly_hours    numeric(8, 2) check (weekly_hours > 0),
    contact         text not null default '',
    number          integer check (number > 0),     -- within the call, in the order of arrival
    outcome         text not null default '',       -- the reasons, as the resolution gives them
    begun_by        uuid not null,
    begun_at        timestamptz not null,
    submitted_at    timestamptz,
    version         integer not null default 0,
    unique (call_id, area, organisation_id),
    unique (call_id, number),
    foreign key (call_id, area) references accreditation.call_areas,
    check ((state = 'DRAFT') = (submitted_at is null)),
    check (state = 'DRAFT' or weekly_hours is not null)
);
create index applications_organisation on accreditation.applications (organisation_id);
comment on table accreditation.applications is 'OWNED: applications of bodies; the office reads them once they are sent';

create table accreditation.answers (
    application_id uuid not null references accreditation.applications,
    requirement    text not null,
    value          text not null,
    note           text not null default '',
    primary key (application_id, requirement)
);
comment on table accreditation.answers is 'OWNED: what the body declares of each requirement';
create table accreditation.papers (
    id             uuid primary key,
    application_id uuid not null references accreditation.applications,
    requirement    text not null,
    file_name      text not null,
    media_type     text not null,
    bytes          bigint not null,
    content_hash   text not null,
    added_by       uuid not null,
    added_at       timestamptz not null
);
create index papers_application on accreditation.papers (application_id);
create index papers_content on accreditation.papers (content_hash);
comment on table accreditation.papers is 'OWNED: documents of an application';
create table accreditation.reviews (
    application_id uuid not null references accreditation.applications,
    requirement    text not null,
    outcome        text not null check (outcome in ('MET', 'NOT_MET')),
    reason         text not null default '',
    reviewed_by    uuid not null,
    reviewed_at    timestamptz not null,
    primary key (application_id, requirement),
    check (outcome = 'MET' or reason <> '')
);
comment on table accreditation.reviews is 'OWNED: what the office found of each requirement; the body reads it when it is decided';
create table accreditation.requests (
    id             uuid primary key,
    application_id uuid not null references accreditation.applications,
    requirement    text not null,
    question       text not null check (question <> ''),
    due_on         date not null,
    asked_by       uuid not null,
    asked_at       timestamptz not null,
    answer         text,
    answered_at    timestamptz,
    check ((answer is null) = (answered_at is null))
);
create index requests_application on accreditation.requests (application_id);
comment on table accreditation.requests is 'OWNED: completions asked of a body, with its answers';
create table accreditation.moves (
    id             uuid primary key default uuidv7(),
    application_id uuid not null references accreditation.applications,
    move           text not null,
    from_state     text not null,
    to_state       text not null,
    note           text not null default '',
    moved_by       uuid not null,
    moved_at       timestamptz not null
);
create index moves_application on accreditation.moves (application_id, moved_at);
comment on table accreditation.moves is 'OWNED: each move of an application';

alter table accreditation.applications enable row level security;
create policy read_it on accreditation.applications for select using (
    state <> 'DRAFT' and (select trust.has_role('PLAN_OFFICE', 'COORDINATOR', 'SYSTEM'))
    or (select trust.has_role('PROVIDER')) and 'o:' || organisation_id = any ((select trust.actor_keys())::text[]));
create policy add_it on accreditation.applications for insert with check (
    state = 'DRAFT' and (select trust.has_role('PROVIDER')) and 'o:' || organisation_id = any ((select trust.actor_keys())::text[]));
create policy move_it on accreditation.applications for update using (
    state <> 'DRAFT' and (select trust.has_role('PLAN_OFFICE', 'SYSTEM'))
    or (select trust.has_role('PROVIDER')) and 'o:' || organisation_id = any ((select trust.actor_keys())::text[]));
grant select, insert on accreditation.applications to trama_app;
grant update (state, weekly_hours, contact, number, outcome, submitted_at, version) on accreditation.applications to trama_app;

do $$
declare t text;
begin
    foreach t in array array['answers', 'papers', 'requests', 'moves'] loop
        execute format('alter table accreditation.%I enable row level security', t);
        execute format('create policy read_it on accreditation.%I for select using (exists (select from accreditation.applications a where a.id = application_id))', t);
        execute format('create policy add_it on accreditation.%I for insert with check (exists (select from accreditation.applications a where a.id = application_id) and (select trust.has_role(''PROVIDER'', ''PLAN_OFFICE'', ''SYSTEM'')))', t);
        execute format('grant select, insert on accreditation.%I to trama_app', t);
    end loop;
end $$;
create policy change_it on accreditation.answers for update using (exists (
    select from accreditation.applications a where a.id = application_id and a.state = 'DRAFT'));
create policy drop_it on accreditation.papers for delete using (exists (
    select from accreditation.applications a where a.id = application_id and a.state = 'DRAFT'));
create policy answer_it on accreditation.requests for update using (answered_at is null and exists (
    select from accreditation.applications a where a.id = application_id and a.state = 'COMPLETION'));
grant update (value, note) on accreditation.answers to trama_app;
grant delete on accreditation.papers to trama_app;
grant update (answer, answered_at) on accreditation.requests to trama_app;

alter table accreditation.reviews enable row level security;
create policy read_it on accreditation.reviews for select using ((select trust.has_role('PLAN_OFFICE', 'COORDINATOR', 'SYSTEM'))
    or exists (select from accreditation.applications a where a.id = application_id and a.state in ('ADMITTED', 'REFUSED')));
create policy add_it on accreditation.reviews for insert with check ((select trust.has_role('PLAN_OFFICE', 'SYSTEM')));
create policy change_it on accreditation.reviews for update using ((select trust.has_role('PLAN_OFFICE', 'SYSTEM')) and exists (
    select from accreditation.applications a where a.id = application_id and a.state = 'IN_REVIEW'));
grant select, insert on accreditation.reviews to trama_app;
grant update (outcome, reason, reviewed_by, reviewed_at) on accreditation.reviews to trama_app;

-- The number of the next application that arrives, whoever may read the others; the call is locked meanwhile.
create function accreditation.next_number(call uuid) returns integer
    language plpgsql security definer set search_path = '' as $$
begin
    perform pg_advisory_xact_lock(hashtextextended(call::text, 38));
    return (select coalesce(max(a.number), 0) + 1 from accreditation.applications a where a.call_id = call);
end $$;

-- The register (albo). Who was accredited on a day: a period that holds the day, and no suspension that lasts on it.
create table accreditation.entries (
    id              uuid primary key,
    organisation_id uuid not null references trust.organisations,
    area            text not null,
    weekly_hours    numeric(8, 2) not null check (weekly_hours > 0),
    valid           daterange not null check (not isempty(valid) and not upper_inf(valid)),
    granted_until   date not null,                  -- as the resolution said; a withdrawal ends {valid} earlier
    resolution_id   uuid not null references accreditation.resolutions,
    exclude using gist (organisation_id with =, area with =, valid with &&)
);
create index entries_resolution on accreditation.entries (resolution_id);
comment on table accreditation.entries is 'PUBLIC: the register of accredited bodies; no personal datum';
create table accreditation.entry_events (
    id          uuid primary key,
    entry_id    uuid not null references accreditation.entries,
    kind        text not null check (kind in ('SUSPENDED', 'RESUMED', 'WITHDRAWN')),
    happened_on date not null,
    act         text not null check (act <> ''),
    reason      text not null check (reason <> ''),
    written_by  uuid not null,
    written_at  timestamptz not null,
    unique (entry_id, happened_on)
);
comment on table accreditation.entry_events is 'PUBLIC: what happened to an entry of the register; no personal datum';
grant select, insert on accreditation.entries, accreditation.entry_events to trama_app;
grant update (valid) on accreditation.entries to trama_app;

create function accreditation.standing(entry uuid, day date) returns text language sql stable parallel safe
    return coalesce((select case e.kind when 'RESUMED' then 'ACTIVE' else e.kind end from accreditation.entry_events e
                     where e.entry_id = entry and e.happened_on <= day order by e.happened_on desc limit 1), 'ACTIVE');

create table accreditation.checks (
    id              uuid primary key,
    entry_id        uuid not null references accreditation.entries,
    organisation_id uuid not null references trust.organisations,
    planned_on      date not null,
    subject         text not null check (subject <> ''),
    done_on         date,
    outcome         text check (outcome in ('CONFORMING', 'FINDINGS')),
    findings        text not null default '',
    remedy_due      date,
    remedied_on     date,
    remedy          text not null default '',
    planned_by      uuid not null,
    planned_at      timestamptz not null,
    version         integer not null default 0,
    check ((done_on is null) = (outcome is null)),
    check (outcome is distinct from 'FINDINGS' or findings <> ''),
    check (remedied_on is null or outcome = 'FINDINGS')
);
create index checks_entry on accreditation.checks (entry_id);
create index checks_organisation on accreditation.checks (organisation_id);
comment on table accreditation.checks is 'OWNED: checks on accredited bodies, with findings and remedies';
alter table accreditation.checks enable row level security;
create policy read_it on accreditation.checks for select using ((select trust.has_role('PLAN_OFFICE', 'COORDINATOR', 'SYSTEM'))
    or (select trust.has_role('PROVIDER')) and 'o:' || organisation_id = any ((select trust.actor_keys())::text[]));
create policy add_it on accreditation.checks for insert with check ((select trust.has_role('PLAN_OFFICE', 'SYSTEM')));
create policy change_it on accreditation.checks for update using ((select trust.has_role('PLAN_OFFICE', 'SYSTEM')));
grant select, insert on accreditation.checks to trama_app;
grant update (done_on, outcome, findings, remedy_due, remedied_on, remedy, version) on accreditation.checks to trama_app;

create function accreditation.named_contents(hashes text[]) returns setof text
    language sql stable security definer set search_path = ''
begin atomic
    select distinct p.content_hash from accreditation.papers p where p.content_hash = any (hashes) and trust.has_role('SYSTEM');
end;
grant select on accreditation.applications, accreditation.papers to trama_publish;
do $$
declare f text;
begin
    foreach f in array array['accreditation.next_number(uuid)', 'accreditation.named_contents(text[])'] loop
        execute format('alter function %s owner to trama_publish', f);
        execute format('revoke all on function %s from public', f);
        execute format('grant execute on function %s to trama_app', f);
    end loop;
end $$;
