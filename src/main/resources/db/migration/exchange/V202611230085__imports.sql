create schema exchange;
grant usage on schema exchange to trama_app;

-- Records that come from another system: looked at first (PREVIEW), taken in when someone confirms, and again without doubling.
create table exchange.import_runs (
    id              uuid primary key,
    organisation_id uuid not null,
    source_system   text not null check (source_system <> ''),
    file_name       text not null,
    status          text not null check (status in ('PREVIEW', 'LOADING', 'CONFIRMED')),
    started_by      uuid not null,
    started_at      timestamptz not null,
    confirmed_by    uuid,
    confirmed_at    timestamptz,
    check ((status = 'CONFIRMED') = (confirmed_at is not null))
);
create index import_runs_organisation on exchange.import_runs (organisation_id, started_at desc);
comment on table exchange.import_runs is 'OWNED: imports of the body that made them';

-- One row of the package. What it says is kept only until the import is confirmed; then who it became.
create table exchange.import_rows (
    id              uuid primary key default uuidv7(),
    run_id          uuid not null references exchange.import_runs,
    organisation_id uuid not null,
    kind            text not null check (kind in ('PERSON', 'RECORD', 'ENTRY', 'DOCUMENT')),
    line            integer not null,
    external_id     text not null,
    content         jsonb,
    content_hash    text not null,
    outcome         text not null check (outcome in ('NEW', 'ALREADY', 'MATCHED', 'DIFFERENT', 'IN_DOUBT', 'WAITING', 'REFUSED')),
    reason          text not null default '',
    detail          text not null default '',
    target          uuid,
    candidate       uuid,
    decision        text check (decision in ('SAME', 'OTHER')),
    version         integer not null default 0
);
create index import_rows_run on exchange.import_rows (run_id, kind, outcome, line);
comment on table exchange.import_rows is 'OWNED: rows of an import, of the body that made it';

-- What became of something of another system: the second import of the same finds it here.
create table exchange.links (
    organisation_id uuid not null,
    source_system   text not null,
    kind            text not null check (kind in ('PERSON', 'RECORD', 'ENTRY', 'DOCUMENT')),
    external_id     text not null,
    target          uuid not null,
    content_hash    text not null,
    run_id          uuid not null references exchange.import_runs,
    primary key (organisation_id, source_system, kind, external_id)
);
create index links_run on exchange.links (run_id);
comment on table exchange.links is 'OWNED: keys of another system, of the body that imported them';

create function exchange.imports_for(organisation uuid) returns boolean
    language sql stable parallel safe set search_path = ''
begin atomic
    select trust.has_role('SYSTEM') or (trust.has_role('COORDINATOR') and 'o:' || organisation = any (trust.actor_keys()));
end;

do $$
declare t text;
begin
    foreach t in array array['import_runs', 'import_rows', 'links'] loop
        execute format('alter table exchange.%I enable row level security', t);
        execute format('create policy of_the_body on exchange.%I using (exchange.imports_for(organisation_id)) with check (exchange.imports_for(organisation_id))', t);
        execute format('grant select, insert on exchange.%I to trama_app', t);
    end loop;
end $$;
grant update (status, confirmed_by, confirmed_at) on exchange.import_runs to trama_app;
grant update (content, outcome, reason, detail, target, candidate, decision, version) on exchange.import_rows to trama_app;

-- Who of the registry a row may be: by fiscal code (without omocodia), or by whole name and birth date. For the rows of a run that the asker sees.
create function exchange.people_like(run uuid)
    returns table (row_id uuid, person_id uuid, by_code boolean, same_name boolean, same_birth boolean, has_code boolean)
    language sql stable security definer set search_path = ''
begin atomic
    with wanted as (
        select r.id, r.content ->> 'codice_fiscale_base' as code, lower(r.content ->> 'cognome') as family, lower(r.content ->> 'nome') as given,
               (r.content ->> 'nato')::date as born
        from exchange.import_rows r join exchange.import_runs i on i.id = r.run_id
        where r.run_id = run and r.kind = 'PERSON' and r.outcome <> 'REFUSED' and r.content is not null and exchange.imports_for(i.organisation_id)
    )
    select w.id, coalesce(p.merged_into, p.id), true, lower(p.family_name) = w.family and lower(p.given_name) = w.given, p.birth_date = w.born, true
    from wanted w join people.persons p on p.fiscal_code_base = w.code
    where w.code <> ''
    union all
    select w.id, coalesce(p.merged_into, p.id), false, true, true, p.fiscal_code is not null
    from wanted w join people.persons p on p.birth_date = w.born and lower(p.family_name) = w.family and lower(p.given_name) = w.given
    where w.code = '' or p.fiscal_code_base is distinct from w.code;
end;

-- Which of these people there are (a row whose person was to be made and is not there yet is made now).
create function exchange.persons_there(ids uuid[]) returns setof uuid
    language sql stable security definer set search_path = ''
begin atomic
    select p.id from people.persons p where p.id = any (ids) and trust.has_role('COORDINATOR', 'SYSTEM');
end;

-- The ordinary record of each person, and whether it is in charge today. Never a word on sealed ones.
create function exchange.records_of(persons uuid[]) returns table (person_id uuid, record_id uuid, in_charge boolean)
    language sql stable security definer set search_path = ''
begin atomic
    select r.person_id, r.id, exists (select from casefile.takings_in_charge t where t.record_id = r.id and upper_inf(t.valid))
    from casefile.social_records r
    where r.person_id = any (persons) and not r.sealed and trust.has_role('COORDINATOR', 'SYSTEM');
end;

-- Notes of these records that say on the same day exactly the same: they are there already, whoever brought them.
create function exchange.notes_there(records uuid[], days date[], hashes text[]) returns table (record_id uuid, happened_on date, hash text)
    language sql stable security definer set search_path = ''
begin atomic
    select d.record_id, d.happened_on, md5(d.text)
    from casefile.diary_entries d
    join (select distinct r.record, r.day from unnest(records, days) as r (record, day)) w on w.record = d.record_id and w.day = d.happened_on
    where md5(d.text) = any (hashes) and trust.has_role('COORDINATOR', 'SYSTEM');
end;

-- Social workers of a body by the name with which they sign in, with the team they work in.
create function exchange.workers(organisation uuid)
    returns table (username text, user_id uuid, team_id uuid, subdistrict smallint)
    language sql stable security definer set search_path = ''
begin atomic
    select distinct on (u.username) u.username, u.id, t.id, t.subdistrict
    from trust.memberships m
    join trust.users u on u.id = m.user_id
    join trust.membership_teams mt on mt.membership_id = m.id
    join trust.teams t on t.id = mt.team_id
    where m.organisation_id = organisation and m.valid @> trust.today() and 'SOCIAL_WORKER' = any (m.roles) and exchange.imports_for(organisation)
    order by u.username, t.code;
end;
