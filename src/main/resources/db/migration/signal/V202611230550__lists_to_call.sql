-- How a call ends, as data. A kind says what it means for the list: try again, not reached, reached, refused, or an access.
create table signal.cohort_outcomes (
    code    text primary key check (code ~ '^[A-Z_]+$'),
    label   text not null check (label <> ''),
    kind    text not null check (kind in ('TRY_AGAIN', 'NOT_REACHED', 'REACHED', 'REFUSED', 'ACCESS')),
    ordinal integer not null
);
comment on table signal.cohort_outcomes is 'PUBLIC: how a call of a list may end; no personal datum; starting data';
grant select on signal.cohort_outcomes to trama_app, trama_publish;
insert into signal.cohort_outcomes (code, label, kind, ordinal) values
    ('NO_ANSWER', 'Non risponde', 'TRY_AGAIN', 1),
    ('CALL_BACK', 'Chiede di essere richiamato', 'TRY_AGAIN', 2),
    ('UNREACHABLE', 'Non raggiunto: tentativi finiti o recapito sbagliato', 'NOT_REACHED', 3),
    ('INFORMED', 'Informato: per ora non chiede altro', 'REACHED', 4),
    ('NOT_CONCERNED', 'La situazione è cambiata: non serve più', 'REACHED', 5),
    ('REFUSED', 'Rifiuta: non vuole essere contattato', 'REFUSED', 6),
    ('REFUSED_HELPED', 'Rifiuta: è già aiutato da altri', 'REFUSED', 7),
    ('REFUSED_TRUST', 'Rifiuta: non vuole rapporti con i servizi', 'REFUSED', 8),
    ('APPOINTMENT', 'Accetta di parlarne: diventa un accesso', 'ACCESS', 9);

alter table signal.cohorts add column basis text not null default '';      -- what the officer settled when the list was loaded
alter table signal.cohorts add column reason text not null default 'economic';
alter table signal.cohorts add column deadline date;
alter table signal.cohorts add column attempts smallint not null default 3 check (attempts between 1 and 10);
alter table signal.cohorts add column keep_until date;                     -- from then on nobody on it has a name
alter table signal.cohorts add column forgotten_at timestamptz;
alter table signal.cohorts add column header text[] not null default '{}'; -- as the last file had it, for the file of wrong lines
create index cohorts_keep on signal.cohorts (keep_until) where forgotten_at is null;

alter table signal.cohort_people add column code_base text not null default '';
alter table signal.cohort_people add column match_key text not null default '';
alter table signal.cohort_people add column person_id uuid;                -- who it is in the registry, when that is sure
alter table signal.cohort_people add column channel text not null default 'PHONE' check (channel in ('PHONE', 'EMAIL', 'LETTER', 'VISIT'));
alter table signal.cohort_people add column contact_id uuid;
alter table signal.cohort_people drop constraint cohort_people_outcome_check;
alter table signal.cohort_people add foreign key (outcome) references signal.cohort_outcomes;
alter table signal.cohort_people add check (contact_id is null or outcome is not null);
create index cohort_people_outcome on signal.cohort_people (outcome);
create index cohort_people_person on signal.cohort_people (person_id) where person_id is not null;
create unique index cohort_people_once on signal.cohort_people (cohort_id, match_key) where match_key <> '';
alter table signal.cohort_calls drop constraint cohort_calls_result_check;
alter table signal.cohort_calls add foreign key (result) references signal.cohort_outcomes;
create index cohort_calls_result on signal.cohort_calls (result);

-- Lines that could not be taken, as they came, until the mended file is sent or the list is forgotten.
create table signal.cohort_faults (
    cohort_id       uuid not null references signal.cohorts,
    organisation_id uuid not null,
    line            integer not null,
    cells           text[] not null,
    reason          text not null,
    primary key (cohort_id, line)
);
comment on table signal.cohort_faults is 'OWNED: lines of a list that could not be taken; of who loads lists';
alter table signal.cohort_faults enable row level security;
create policy own_faults on signal.cohort_faults
    using ('o:' || organisation_id = any ((select trust.actor_keys())::text[]) and (select trust.has_role('COORDINATOR')))
    with check ('o:' || organisation_id = any ((select trust.actor_keys())::text[]) and (select trust.has_role('COORDINATOR')));
grant select, insert, delete on signal.cohort_faults to trama_app;

create policy change_cohorts on signal.cohorts for update
    using ('o:' || organisation_id = any ((select trust.actor_keys())::text[]) and (select trust.has_role('COORDINATOR')));
grant update (header) on signal.cohorts to trama_app;
grant update (channel, person_id, contact_id) on signal.cohort_people to trama_app;

-- When the time of a list is over its people lose their names and what was said; the outcomes stay, to be counted.
create function signal.forget_cohorts(at timestamptz) returns integer
    language plpgsql security definer set search_path = '' as $$
declare
    over uuid[];
begin
    if not trust.has_role('SYSTEM') then
        return 0;
    end if;
    select coalesce(array_agg(c.id), '{}') into over from signal.cohorts c where c.forgotten_at is null and c.keep_until <= trust.today();
    update signal.cohort_calls k set note = '' from signal.cohort_people p where p.id = k.person_id and p.cohort_id = any (over);
    update signal.cohort_people p
    set family_name = '–', given_name = '–', birth_date = null, fiscal_code = '', code_base = '', match_key = '', reach = '', person_id = null
    where p.cohort_id = any (over);
    delete from signal.cohort_faults f where f.cohort_id = any (over);
    update signal.cohorts c set forgotten_at = forget_cohorts.at where c.id = any (over);
    return cardinality(over);
end $$;

-- Each list in numbers, for who plans: no name and no body's person. Counts below the threshold are hidden by who shows them.
create function signal.pub_cohorts()
    returns table (cohort_id uuid, title text, source text, organisation text, deadline date, loaded_on date, kind text, people integer)
    language sql stable security definer set search_path = ''
begin atomic
    select c.id, c.title, c.source, o.name, c.deadline, c.loaded_at::date, coalesce(k.kind, 'OPEN'), count(p.id)::integer
    from signal.cohorts c
    join trust.organisations o on o.id = c.organisation_id
    join signal.cohort_people p on p.cohort_id = c.id
    left join signal.cohort_outcomes k on k.code = p.outcome
    where trust.has_role('PLAN_OFFICE', 'MAYOR')
    group by c.id, c.title, c.source, o.name, c.deadline, c.loaded_at, k.kind;
end;

do $$
declare f record;
begin
    for f in select p.oid::regprocedure as name from pg_proc p
             where p.pronamespace = 'signal'::regnamespace and p.prosecdef and p.proowner <> 'trama_publish'::regrole loop
        execute format('alter function %s owner to trama_publish', f.name);
        execute format('revoke all on function %s from public', f.name);
        execute format('grant execute on function %s to trama_app', f.name);
    end loop;
end $$;
grant select, update on signal.cohorts, signal.cohort_people, signal.cohort_calls to trama_publish;
grant select, delete on signal.cohort_faults to trama_publish;
