-- When spending runs ahead of its calendar: more was settled than was planned to date, by more than both tolerances.
create table project.budget_rules (
    valid          daterange not null check (not isempty(valid)),
    ahead_percent  numeric(5, 2) not null check (ahead_percent >= 0),
    ahead_amount   numeric(10, 2) not null check (ahead_amount >= 0),
    exclude using gist (valid with &&)
);
comment on table project.budget_rules is 'PUBLIC: tolerances; no personal datum';
grant select on project.budget_rules to trama_app;
insert into project.budget_rules values ('[2020-01-01,)', 10, 50);

-- Self-managed budgets (D.Lgs. 62/2024 art. 28 c. 8): one for a resource, by its origin, that a fund line pays.
create table project.accounts (
    id            uuid primary key,          -- origin of the resource
    project_id    uuid not null references project.projects,
    root_id       uuid not null,
    record_id     uuid not null,
    compartment   text not null check (compartment in ('ORDINARY', 'HEALTH', 'JUDICIAL', 'SEALED')),
    holder        text not null check (holder <> ''),   -- the person, or who represents them
    helper        text not null default '',              -- the body that helps with the accounts
    commitment_id uuid not null,
    account_days  integer not null check (account_days between 15 and 366),
    opened_by     uuid not null,
    opened_at     timestamptz not null
);
create index accounts_record on project.accounts (record_id);
create index accounts_project on project.accounts (project_id);
create index accounts_root on project.accounts (root_id);
create table project.payments (
    id          uuid primary key,
    account_id  uuid not null references project.accounts,
    record_id   uuid not null,
    compartment text not null check (compartment in ('ORDINARY', 'HEALTH', 'JUDICIAL', 'SEALED')),
    paid_on     date not null,
    amount      numeric(14, 2) not null check (amount <> 0),
    note        text not null default '',
    reverses    uuid unique references project.payments,
    paid_by     uuid not null,
    recorded_at timestamptz not null,
    check ((reverses is null) = (amount > 0))
);
create index payments_account on project.payments (account_id);
create index payments_record on project.payments (record_id);
create table project.expenses (
    id          uuid primary key,
    account_id  uuid not null references project.accounts,
    record_id   uuid not null,
    compartment text not null check (compartment in ('ORDINARY', 'HEALTH', 'JUDICIAL', 'SEALED')),
    spent_on    date not null,
    amount      numeric(14, 2) not null check (amount > 0),
    what        text not null check (what <> ''),
    document_id uuid,
    written_by  uuid not null,
    written_at  timestamptz not null
);
create index expenses_account on project.expenses (account_id);
create index expenses_record on project.expenses (record_id);
create index expenses_document on project.expenses (document_id);
create table project.expense_checks (
    id          uuid primary key,
    expense_id  uuid not null references project.expenses,
    record_id   uuid not null,
    compartment text not null check (compartment in ('ORDINARY', 'HEALTH', 'JUDICIAL', 'SEALED')),
    state       text not null check (state in ('ACCEPTED', 'TO_COMPLETE', 'NOT_ADMITTED')),
    reason      text not null default '' check (state = 'ACCEPTED' or reason <> ''),
    said_by     uuid not null,
    said_at     timestamptz not null
);
create index expense_checks_expense on project.expense_checks (expense_id, said_at);
create index expense_checks_record on project.expense_checks (record_id);

-- Looking again at a project with the person. Written as a draft, then signed and frozen with its document.
create table project.reviews (
    id              uuid primary key,
    project_id      uuid not null references project.projects,
    root_id         uuid not null,
    record_id       uuid not null,
    compartment     text not null check (compartment in ('ORDINARY', 'HEALTH', 'JUDICIAL', 'SEALED')),
    held_on         date not null,
    status          text not null check (status in ('DRAFT', 'SIGNED')),
    took_part       text not null default '',
    own_words       text not null default '',
    summary         text not null default '',
    amend           boolean not null default false,
    next_on         date,
    author          uuid not null,
    signed_by       text not null default '',
    signed_at       timestamptz,
    document_id     uuid,
    document_sha256 text check (document_sha256 ~ '^[0-9a-f]{64}$'),
    version         integer not null default 0,
    check ((status = 'SIGNED') = (signed_at is not null))
);
create index reviews_record on project.reviews (record_id);
create index reviews_project on project.reviews (project_id);
create index reviews_root on project.reviews (root_id, held_on);
create index reviews_document on project.reviews (document_id);
create table project.review_goals (
    review_id   uuid not null references project.reviews,
    goal        uuid not null,               -- origin of the goal
    record_id   uuid not null,
    compartment text not null check (compartment in ('ORDINARY', 'HEALTH', 'JUDICIAL', 'SEALED')),
    ordinal     integer not null,
    title       text not null,
    area        text not null default '',
    state       text not null check (state in ('OPEN', 'REACHED', 'PARTLY', 'NOT')),
    value       text not null default '',    -- of the indicator, as it was found
    why         text not null default '',
    primary key (review_id, goal)
);
create index review_goals_record on project.review_goals (record_id);
create table project.review_supports (
    review_id   uuid not null references project.reviews,
    support     uuid not null,               -- origin of the support
    record_id   uuid not null,
    compartment text not null check (compartment in ('ORDINARY', 'HEALTH', 'JUDICIAL', 'SEALED')),
    title       text not null,
    decision    text not null check (decision in ('KEEP', 'MORE', 'LESS', 'CHANGE', 'END')),
    why         text not null default '',
    primary key (review_id, support)
);
create index review_supports_record on project.review_supports (record_id);
-- Scores of the domains of quality of life as they were when the review was signed: the last before the project began, and the last.
create table project.review_domains (
    review_id    uuid not null references project.reviews,
    domain       text not null,
    viewpoint    text not null,
    record_id    uuid not null,
    compartment  text not null check (compartment in ('ORDINARY', 'HEALTH', 'JUDICIAL', 'SEALED')),
    before_value numeric(8, 2),
    before_on    date,
    after_value  numeric(8, 2) not null,
    after_on     date not null,
    least        numeric(8, 2) not null,
    most         numeric(8, 2) not null,
    primary key (review_id, domain, viewpoint)
);
create index review_domains_record on project.review_domains (record_id);

-- Passages between ages and services, with who receives.
create table project.transitions (
    id             uuid primary key,
    record_id      uuid not null,
    compartment    text not null check (compartment in ('ORDINARY', 'HEALTH', 'JUDICIAL', 'SEALED')),
    person_id      uuid not null,
    kind           text not null check (kind in ('AGE_18', 'LEAVING_SCHOOL', 'AGE_65', 'AFTER_US')),
    due            date not null,
    status         text not null check (status in ('PLANNED', 'PREPARED', 'DONE', 'DROPPED')),
    receiving_team uuid not null,
    receiving_name text not null,
    from_day       date not null,
    meeting_on     date,
    consent        boolean not null default false,
    note           text not null default '',
    version        integer not null default 0,
    planned_by     uuid not null,
    planned_at     timestamptz not null,
    check (status not in ('PREPARED', 'DONE') or (meeting_on is not null and consent))
);
create index transitions_record on project.transitions (record_id);
create index transitions_team on project.transitions (receiving_team, status);
create unique index transitions_one on project.transitions (record_id, kind) where status <> 'DROPPED';
create table project.transition_steps (
    id            uuid primary key default uuidv7(),
    transition_id uuid not null references project.transitions,
    record_id     uuid not null,
    compartment   text not null check (compartment in ('ORDINARY', 'HEALTH', 'JUDICIAL', 'SEALED')),
    what          text not null,             -- PLANNED, MET, PREPARED, DONE, DROPPED or TASK:<code>
    text          text not null default '',
    done_by       uuid not null,
    done_at       timestamptz not null
);
create index transition_steps_transition on project.transition_steps (transition_id);
create index transition_steps_record on project.transition_steps (record_id);

do $$
declare t text;
begin
    foreach t in array array['accounts', 'payments', 'expenses', 'expense_checks', 'reviews', 'review_goals', 'review_supports', 'review_domains',
                             'transitions', 'transition_steps'] loop
        execute format('comment on table project.%I is %L', t, 'RECORD: welfare budgets, reviews and passages');
        execute format('alter table project.%I enable row level security', t);
        execute format('create policy read_it on project.%I for select using (trust.may(record_id, compartment, 3))', t);
        execute format('grant select, insert on project.%I to trama_app', t);
    end loop;
    foreach t in array array['accounts', 'payments', 'expenses', 'reviews', 'transitions', 'transition_steps'] loop
        execute format('create policy add_it on project.%I for insert with check (trust.may(record_id, compartment, 3))', t);
    end loop;
    -- What was signed stays: parts come and change while the review is a draft.
    foreach t in array array['review_goals', 'review_supports', 'review_domains'] loop
        execute format('create policy add_it on project.%I for insert with check (trust.may(record_id, compartment, 3) and exists (select from project.reviews v where v.id = review_id and v.status = ''DRAFT''))', t);
    end loop;
    foreach t in array array['review_goals', 'review_supports'] loop
        execute format('create policy change_it on project.%I for update using (trust.may(record_id, compartment, 3) and exists (select from project.reviews v where v.id = review_id and v.status = ''DRAFT''))', t);
    end loop;
end $$;
-- Money is paid and expenses are accepted by the service.
create policy add_check on project.expense_checks for insert
    with check (trust.may(record_id, compartment, 3) and (select trust.has_role('SOCIAL_WORKER', 'COORDINATOR')));
create policy change_it on project.reviews for update
    using (trust.may(record_id, compartment, 3) and status = 'DRAFT') with check (trust.may(record_id, compartment, 3));
create policy change_it on project.transitions for update
    using (trust.may(record_id, compartment, 3) and status in ('PLANNED', 'PREPARED')) with check (trust.may(record_id, compartment, 3));
grant update (state, value, why) on project.review_goals to trama_app;
grant update (decision, why) on project.review_supports to trama_app;
grant update (held_on, status, took_part, own_words, summary, amend, next_on, signed_by, signed_at, document_id, document_sha256, version) on project.reviews to trama_app;
grant update (status, meeting_on, consent, note, version) on project.transitions to trama_app;
