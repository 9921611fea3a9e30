-- Who comes first when a support has less money than requests. The rules (a definition: resources/rankings) are data; a call opens them for some
-- days, with money for each support; what is calculated is kept with the facts it was calculated from, and never changes.
create table project.ranking_calls (
    id          uuid primary key,
    rules       text not null,
    version     integer not null,
    title       text not null check (title <> ''),
    opens_on    date not null,
    closes_on   date not null check (closes_on >= opens_on),
    opened_by   uuid not null,
    opened_at   timestamptz not null
);
comment on table project.ranking_calls is 'PUBLIC: calls for requests of supports; no datum of who asks';
create table project.ranking_shares (
    call_id uuid not null references project.ranking_calls,
    support text not null,
    line_id uuid not null,
    money   numeric(14, 2) not null check (money > 0),
    places  integer check (places > 0),
    primary key (call_id, support)
);
comment on table project.ranking_shares is 'PUBLIC: money and places of a call for each support';
grant select, insert on project.ranking_calls, project.ranking_shares to trama_app;

create table project.ranking_applications (
    id           uuid primary key,
    call_id      uuid not null references project.ranking_calls,
    record_id    uuid not null,
    compartment  text not null check (compartment = 'ORDINARY'),  -- a sealed record stands in no list that others read
    person_id    uuid not null,
    case_number  text not null,
    support      text not null,
    cost         numeric(14, 2) not null check (cost > 0),
    requested    numeric(14, 2) not null check (requested > 0 and requested <= cost),
    applied_on   date not null,
    declared     jsonb not null,
    made_by      uuid not null,
    made_at      timestamptz not null,
    withdrawn_at timestamptz
);
create unique index ranking_applications_one on project.ranking_applications (call_id, record_id, support) where withdrawn_at is null;
create index ranking_applications_record on project.ranking_applications (record_id);
comment on table project.ranking_applications is 'RECORD: requests of a support, made by who works on the record';
alter table project.ranking_applications enable row level security;
create policy read_it on project.ranking_applications for select using (trust.may(record_id, compartment, 3));
create policy add_it on project.ranking_applications for insert
    with check (trust.may(record_id, compartment, 3) and (select trust.has_role('SOCIAL_WORKER')));
create policy withdraw_it on project.ranking_applications for update
    using (trust.may(record_id, compartment, 3) and withdrawn_at is null) with check (trust.may(record_id, compartment, 3));
grant select, insert on project.ranking_applications to trama_app;
grant update (withdrawn_at) on project.ranking_applications to trama_app;

-- A list as it came out: of facts valid on one day, as they were known at the moment of the calculation.
create table project.ranking_runs (
    id            uuid primary key,
    call_id       uuid not null references project.ranking_calls,
    as_of         date not null,
    calculated_at timestamptz not null,
    calculated_by uuid not null
);
create index ranking_runs_call on project.ranking_runs (call_id, calculated_at desc);
comment on table project.ranking_runs is 'PUBLIC: when a list was calculated; no datum of who asks';
create table project.ranking_money (
    run_id  uuid not null references project.ranking_runs,
    support text not null,
    money   numeric(14, 2) not null check (money >= 0),
    places  integer,
    primary key (run_id, support)
);
comment on table project.ranking_money is 'PUBLIC: money that a list was funded with';
grant select, insert on project.ranking_runs, project.ranking_money to trama_app;

-- By case number, without names: for who coordinates; each worker reads those of their own requests.
create table project.ranking_entries (
    run_id         uuid not null references project.ranking_runs,
    application_id uuid not null references project.ranking_applications,
    case_number    text not null,
    support        text not null,
    state          text not null check (state in ('FUNDED', 'PARTLY', 'WAITING', 'INCOMPLETE', 'NOT_ELIGIBLE')),
    place          integer check (place > 0),
    points         numeric(8, 2) not null,
    requested      numeric(14, 2) not null,
    granted        numeric(14, 2) not null check (granted between 0 and requested),
    applied_on     date not null,
    primary key (run_id, application_id),
    unique (run_id, support, place),
    check ((place is null) = (state in ('INCOMPLETE', 'NOT_ELIGIBLE')))
);
create index ranking_entries_application on project.ranking_entries (application_id);
comment on table project.ranking_entries is 'OWNED: places of a list, by case number';
-- Each condition and each part of the score with the fact behind it: its value, its day, where it comes from.
create table project.ranking_parts (
    run_id         uuid not null,
    application_id uuid not null,
    ordinal        integer not null,
    code           text not null,
    verdict        text check (verdict in ('MET', 'NOT_MET', 'UNDETERMINED')),
    points         numeric(8, 2),
    value          text not null default '',
    fact_day       date,
    source         text not null default '',
    primary key (run_id, application_id, ordinal),
    foreign key (run_id, application_id) references project.ranking_entries,
    check ((verdict is null) = (points is not null))
);
comment on table project.ranking_parts is 'OWNED: facts behind the places of a list';
do $$
declare t text;
begin
    foreach t in array array['ranking_entries', 'ranking_parts'] loop
        execute format('alter table project.%I enable row level security', t);
        execute format('create policy read_it on project.%I for select using ((select trust.has_role(''COORDINATOR'', ''SYSTEM'')) or exists (select from project.ranking_applications a where a.id = application_id))', t);
        execute format('create policy add_it on project.%I for insert with check ((select trust.has_role(''COORDINATOR'', ''SYSTEM'')))', t);
        execute format('grant select, insert on project.%I to trama_app', t);
    end loop;
end $$;

-- The list for the plan office: place, case number, points, money; not the facts behind.
create function project.ranking_list(run uuid)
    returns table (application uuid, case_number text, support text, state text, place integer, points numeric, requested numeric, granted numeric,
                   applied_on date)
    language sql stable security definer set search_path = ''
begin atomic
    select e.application_id, e.case_number, e.support, e.state, e.place, e.points, e.requested, e.granted, e.applied_on
    from project.ranking_entries e
    where e.run_id = run and (select trust.has_role('COORDINATOR', 'PLAN_OFFICE', 'SYSTEM'))
    order by e.support, e.place nulls last, e.state, e.case_number;
end;
-- How many have asked, for who may not read who they are.
create function project.ranking_requests(call uuid) returns integer
    language sql stable security definer set search_path = ''
begin atomic
    select count(*)::integer from project.ranking_applications a
    where a.call_id = call and a.withdrawn_at is null and (select trust.has_role('COORDINATOR', 'PLAN_OFFICE', 'SYSTEM'));
end;
-- Whose request it is, so that reading it is written in the trace of that person; no name.
create function project.ranking_subjects(call uuid) returns table (application uuid, record_id uuid, person_id uuid)
    language sql stable security definer set search_path = ''
begin atomic
    select a.id, a.record_id, a.person_id from project.ranking_applications a
    where a.call_id = call and (select trust.has_role('COORDINATOR', 'SYSTEM'));
end;
-- What a call asks of each request, and nothing else of its record: facts valid on a day, as they were known at a moment. Who signs a request
-- consents to these being read. Only who calculates.
create function project.ranking_facts(call uuid, day date, known timestamptz, instruments text[])
    returns table (application uuid, kind text, name text, number numeric, word text, since date, source text)
    language sql stable security definer set search_path = ''
begin atomic
    with asked as materialized (
        select a.*, people.ids_of(a.person_id) as ids from project.ranking_applications a
        where a.call_id = call and a.made_at <= known and (a.withdrawn_at is null or a.withdrawn_at > known)
          and (select trust.has_role('COORDINATOR', 'SYSTEM')))
    select a.id, 'REQUEST', a.case_number, a.requested, a.support, a.applied_on, '' from asked a
    union all
    select a.id, 'DECLARED', d.key, null::numeric, d.value, a.applied_on, '' from asked a cross join lateral jsonb_each_text(a.declared) d
    union all
    select a.id, 'BORN', '', null::numeric, '', p.birth_date, '' from asked a join people.persons p on p.id = people.canonical(a.person_id)
    union all
    select distinct a.id, 'ISEE', i.kind, i.isee, '', d.presented_on, d.dsu_protocol
    from asked a
    join people.household_members m on m.person_id = any (a.ids) and m.kind = 'ISEE'
    join people.isee_declarations d on d.household_id = m.household_id and d.valid @> day and d.presented_on <= day
    join people.isee_indicators i on i.declaration_id = d.id
    union all
    select distinct a.id, case r.kind when 'PARENT' then 'PARENT' else 'CARER' end, p.id::text, null::numeric,
           case when p.deceased_on <= day then 'DEAD' else '' end, p.birth_date, ''
    from asked a
    join people.relations r on r.other_id = any (a.ids) and r.kind in ('PARENT', 'CARER') and lower(r.valid) <= day
    join people.persons p on p.id = people.canonical(r.person_id)
    union all
    select distinct a.id, 'PARENT', p.id::text, null::numeric, case when p.deceased_on <= day then 'DEAD' else '' end, p.birth_date, ''
    from asked a
    join people.household_members c on c.person_id = any (a.ids) and c.kind = 'REGISTRY' and c.valid @> day
    join people.household_members o on o.household_id = c.household_id and o.kind = 'REGISTRY' and o.valid @> day and o.person_id <> c.person_id
        and (c.relation = 'CHILD' and o.relation in ('HEAD', 'SPOUSE', 'PARTNER') or c.relation = 'HEAD' and o.relation = 'PARENT')
    join people.persons p on p.id = people.canonical(o.person_id)
    union all
    select s.application, v.kind, v.name, v.number, v.word, s.assessed_on, s.instrument
    from (select distinct on (a.id, x.instrument) a.id as application, x.instrument, x.assessed_on, x.scores
          from asked a
          join assessment.assessments x on x.record_id = a.record_id and x.instrument = any (instruments) and x.compartment = 'ORDINARY'
              and x.status = 'SIGNED' and x.assessed_on <= day and x.signed_at <= known
          where not exists (select from assessment.assessments c where c.corrects = x.id and c.status = 'SIGNED' and c.signed_at <= known)
          order by a.id, x.instrument, x.assessed_on desc, x.signed_at desc) s
    cross join lateral (
        select 'SCORE' as kind, s.instrument || '/' || e.key as name, e.value::text::numeric as number, '' as word
        from jsonb_each(s.scores -> 'values') e where jsonb_typeof(e.value) = 'number'
        union all
        select 'LEVEL', s.instrument, null::numeric, s.scores ->> 'level' where s.scores ->> 'level' is not null) v;
end;

grant select on project.ranking_applications, project.ranking_entries to trama_publish;
grant select on people.relations, people.isee_declarations, people.isee_indicators, people.household_members, people.persons to trama_publish;
do $$
declare f record;
begin
    for f in select p.oid::regprocedure as name from pg_proc p
             where p.pronamespace = 'project'::regnamespace and p.proname in ('ranking_list', 'ranking_requests', 'ranking_subjects', 'ranking_facts') loop
        execute format('alter function %s owner to trama_publish', f.name);
        execute format('revoke all on function %s from public', f.name);
        execute format('grant execute on function %s to trama_app', f.name);
    end loop;
end $$;
