create schema consultation;
grant usage on schema consultation to trama_app, trama_publish;
grant create on schema consultation to trama_publish;

-- Which teams may be asked, about what, and within how many days they answer.
create table consultation.specialist_teams (
    team_id uuid primary key references trust.teams,
    offer   text not null check (offer <> ''),
    days    integer not null check (days between 1 and 180),
    valid   daterange not null check (not isempty(valid))
);
comment on table consultation.specialist_teams is 'PUBLIC: teams that are asked; no personal datum';
grant select, insert, update on consultation.specialist_teams to trama_app;

-- Does the team belong to who holds this sealed record? Ordinary records may be shown to any specialist team.
create function consultation.may_be_asked(record uuid, record_compartment text, team uuid) returns boolean
    language sql stable security definer set search_path = ''
begin atomic
    select record_compartment <> 'SEALED' or exists (
        select from trust.access_rights a
        join trust.teams t on t.id = team
        where a.record_id = record and 'SEALED' = any (a.compartments) and a.valid @> trust.today() and a.revoked_at is null
          and (a.holder = 't:' || t.id or a.holder = 'o:' || t.organisation_id
               or exists (select from trust.memberships m where a.holder = 'u:' || m.user_id and m.organisation_id = t.organisation_id
                          and m.valid @> trust.today())));
end;

-- The envelope: who asked whom and how far it is. Without the question and without a word on the person.
create table consultation.requests (
    id           uuid primary key,
    record_id    uuid not null,
    compartment  text not null check (compartment in ('ORDINARY', 'SEALED')),
    person_id    uuid not null,
    team_id      uuid not null references consultation.specialist_teams,
    number       text not null unique,
    urgency      text not null check (urgency in ('NORMAL', 'SOON', 'URGENT')),
    due          date not null,
    state        text not null check (state in ('ASKED', 'TAKEN', 'MORE_ASKED', 'OPINION', 'DECLINED', 'CLOSED', 'WITHDRAWN')),
    outcome      text check (outcome in ('ADOPTED', 'PARTLY', 'NOT', 'SEEN')),
    sharing      daterange not null check (not isempty(sharing)),
    withdrawn_at timestamptz,
    asked_by     uuid not null,
    asked_org    uuid not null,
    asked_at     timestamptz not null,
    taken_by     uuid,
    version      integer not null default 0,
    check (state <> 'WITHDRAWN' or withdrawn_at is not null),
    check ((state = 'CLOSED') = (outcome is not null))
);
create index requests_record on consultation.requests (record_id);
create index requests_team on consultation.requests (team_id, state);
comment on table consultation.requests is 'RECORD: requests of second-level consultation; also the envelope that the asked team keeps';
alter table consultation.requests enable row level security;
create policy read_requests on consultation.requests for select
    using ('t:' || team_id = any ((select trust.actor_keys())::text[]) or trust.may(record_id, compartment, 3));
create policy ask on consultation.requests for insert
    with check (trust.may(record_id, compartment, 3) and consultation.may_be_asked(record_id, compartment, team_id));
create policy move_on on consultation.requests for update
    using ('t:' || team_id = any ((select trust.actor_keys())::text[]) and withdrawn_at is null or trust.may(record_id, compartment, 3));
grant select, insert on consultation.requests to trama_app;
grant update (state, outcome, sharing, withdrawn_at, taken_by, version) on consultation.requests to trama_app;

-- Is the request open to the asked team today? The end of the sharing, or its withdrawal, ends every reading at once.
create function consultation.shown(request uuid) returns boolean
    language sql stable security definer set search_path = ''
begin atomic
    select exists (select from consultation.requests r
                   where r.id = request and 't:' || r.team_id = any (trust.actor_keys())
                     and r.withdrawn_at is null and r.sharing @> trust.today());
end;
grant select on consultation.requests to trama_publish;
do $$
declare f record;
begin
    for f in select p.oid::regprocedure as name from pg_proc p where p.pronamespace = 'consultation'::regnamespace and p.prosecdef loop
        execute format('alter function %s owner to trama_publish', f.name);
        execute format('revoke all on function %s from public', f.name);
        execute format('grant execute on function %s to trama_app', f.name);
    end loop;
end $$;

-- What is asked and about whom, as the team reads it.
create table consultation.contents (
    request_id  uuid primary key references consultation.requests,
    record_id   uuid not null,
    compartment text not null check (compartment in ('ORDINARY', 'SEALED')),
    named       boolean not null,
    label       text not null check (label <> ''),
    question    text not null check (question <> ''),
    basis       text not null check (basis in ('CONSENT', 'LEGAL')),
    reference   text not null check (reference <> '')
);
comment on table consultation.contents is 'RECORD: the question; the asked team reads it as long as it is shared';
alter table consultation.contents enable row level security;
create policy read_contents on consultation.contents for select
    using (consultation.shown(request_id) or trust.may(record_id, compartment, 3));
create policy add_contents on consultation.contents for insert with check (trust.may(record_id, compartment, 3));
grant select, insert on consultation.contents to trama_app;

-- Chosen parts of the record, frozen as they were on the day: the team never reads the record itself.
create table consultation.excerpts (
    id          uuid primary key default uuidv7(),
    request_id  uuid not null references consultation.requests,
    record_id   uuid not null,
    compartment text not null check (compartment in ('ORDINARY', 'HEALTH', 'JUDICIAL', 'SEALED')),
    source      text not null,
    title       text not null,
    dated       date not null,
    body        text not null,
    shared_by   uuid not null,
    shared_at   timestamptz not null,
    unique (request_id, source)
);
comment on table consultation.excerpts is 'RECORD: parts of the record copied into a request';
alter table consultation.excerpts enable row level security;
create policy read_excerpts on consultation.excerpts for select
    using (consultation.shown(request_id) or trust.may(record_id, compartment, 3));
create policy add_excerpts on consultation.excerpts for insert with check (trust.may(record_id, compartment, 3));
grant select, insert on consultation.excerpts to trama_app;

-- What happened, in order; never changed.
create table consultation.steps (
    id          uuid primary key,
    request_id  uuid not null references consultation.requests,
    record_id   uuid not null,
    compartment text not null check (compartment in ('ORDINARY', 'SEALED')),
    kind        text not null check (kind in ('ASKED', 'TAKEN', 'MORE_ASKED', 'MORE_GIVEN', 'MEETING', 'OPINION', 'DECLINED', 'ANSWERED', 'WITHDRAWN')),
    words       text not null default '',
    meets_on    date,
    done_by     uuid not null,
    done_at     timestamptz not null,
    check ((kind = 'MEETING') = (meets_on is not null))
);
create index steps_request on consultation.steps (request_id, done_at);
comment on table consultation.steps is 'RECORD: what was done with a request';
alter table consultation.steps enable row level security;
create policy read_steps on consultation.steps for select
    using (consultation.shown(request_id) or trust.may(record_id, compartment, 3));
create policy add_steps on consultation.steps for insert
    with check (consultation.shown(request_id) or trust.may(record_id, compartment, 3));
grant select, insert on consultation.steps to trama_app;

-- Signed and frozen: a text, its printed form by hash, and where it was filed in the record.
create table consultation.opinions (
    request_id  uuid primary key references consultation.requests,
    record_id   uuid not null,
    compartment text not null check (compartment in ('ORDINARY', 'SEALED')),
    reading     text not null check (reading <> ''),
    advice      text not null check (advice <> ''),
    signed_by   uuid not null,
    signed_at   timestamptz not null,
    sha256      text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    document_id uuid
);
comment on table consultation.opinions is 'RECORD: the opinion of the team, as it was signed';
alter table consultation.opinions enable row level security;
create policy read_opinions on consultation.opinions for select
    using (consultation.shown(request_id) or trust.may(record_id, compartment, 3));
create policy sign_opinions on consultation.opinions for insert with check (consultation.shown(request_id));
create policy file_opinions on consultation.opinions for update using (trust.may(record_id, compartment, 3));
grant select, insert on consultation.opinions to trama_app;
grant update (document_id) on consultation.opinions to trama_app;
