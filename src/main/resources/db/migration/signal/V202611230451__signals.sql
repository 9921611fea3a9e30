create schema signal;
grant usage on schema signal to trama_app, trama_publish;
grant create on schema signal to trama_publish;

-- Which bodies may send signals, with which sheet, and whether somebody of theirs signs first.
create table signal.antennas (
    organisation_id uuid primary key references trust.organisations,
    kind            text not null check (kind <> ''),
    countersign     boolean not null default false
);
comment on table signal.antennas is 'PUBLIC: bodies that send signals; no personal datum';
grant select, insert, update on signal.antennas to trama_app;

create table signal.countersigners (
    organisation_id uuid not null references signal.antennas,
    user_id         uuid not null,
    primary key (organisation_id, user_id)
);
comment on table signal.countersigners is 'OWNED: who of an antenna signs what the colleagues send';
alter table signal.countersigners enable row level security;
create policy read_countersigners on signal.countersigners for select using ((select trust.has_role('COORDINATOR', 'SYSTEM')));
create policy add_countersigners on signal.countersigners for insert with check ((select trust.has_role('COORDINATOR', 'SYSTEM')));
create policy end_countersigners on signal.countersigners for delete using ((select trust.has_role('COORDINATOR')));
grant select, insert, delete on signal.countersigners to trama_app;

-- How many signals a team can answer in a week, from a day on.
create table signal.capacities (
    team_id uuid not null references trust.teams,
    since   date not null,
    weekly  smallint not null check (weekly between 1 and 200),
    set_by  uuid not null,
    primary key (team_id, since)
);
comment on table signal.capacities is 'PUBLIC: what a team can answer in a week; no personal datum';
grant select, insert, update on signal.capacities to trama_app;

create function signal.countersigns(organisation uuid) returns boolean
    language sql stable security definer set search_path = ''
begin atomic
    select exists (select from signal.countersigners c
                   where c.organisation_id = organisation and 'u:' || c.user_id = any (trust.actor_keys())
                     and 'o:' || organisation = any (trust.actor_keys()));
end;

-- What an antenna sent: its own words, never changed. What becomes of it is elsewhere and not for its eyes.
create table signal.signals (
    id              uuid primary key,
    receipt         text not null unique,
    organisation_id uuid not null references signal.antennas,
    sender          uuid not null,
    sheet           text not null,
    sheet_version   integer not null,
    written_at      timestamptz not null,
    family_name     text not null check (family_name <> ''),
    given_name      text not null check (given_name <> ''),
    birth_date      date,
    municipality    char(6),
    reach           text not null default '',
    indicators      text[] not null check (cardinality(indicators) > 0),
    words           text not null default '',
    consent         text not null check (consent in ('GIVEN', 'NOT_GIVEN', 'NOT_ASKED')),
    consent_why     text not null default '',
    networks        text[] not null default '{}' check (networks <@ array['CHILD_PROTECTION', 'ANTI_VIOLENCE']),
    state           text not null check (state in ('TO_COUNTERSIGN', 'SENT', 'RETURNED', 'WITHDRAWN')),
    countersigner   uuid,
    countersigned_at timestamptz,
    state_why       text not null default '',
    check (consent = 'NOT_ASKED' or cardinality(networks) = 0),
    check (state in ('SENT') or cardinality(networks) = 0)
);
create index signals_sender on signal.signals (sender, written_at desc);
create index signals_organisation on signal.signals (organisation_id);

-- What the team has before it: one for a person, whoever and however many signalled. Sealed ones are for who is named for a network.
create table signal.matters (
    id           uuid primary key,
    match_key    text not null,
    networks     text[] not null default '{}',
    team_id      uuid references trust.teams,
    municipality char(6),
    family_name  text not null,
    given_name   text not null,
    birth_date   date,
    opened_at    timestamptz not null,
    due          date not null,
    state        text not null default 'WAITING' check (state in ('WAITING', 'TAKEN', 'ANSWERED', 'ACCESS')),
    taken_by     uuid,
    escalated_at timestamptz,
    closed_at    timestamptz,
    contact_id   uuid,
    person_id    uuid,
    check ((state in ('ANSWERED', 'ACCESS')) = (closed_at is not null)),
    check (contact_id is null or cardinality(networks) = 0)
);
create index matters_team on signal.matters (team_id) where closed_at is null;
create index matters_key on signal.matters (match_key) where closed_at is null;
create index matters_due on signal.matters (due) where closed_at is null;
create index matters_person on signal.matters (person_id) where person_id is not null;

create table signal.joined (
    signal_id uuid primary key references signal.signals,
    matter_id uuid not null references signal.matters
);
create index joined_matter on signal.joined (matter_id);

-- Each move of a matter, written when it is made.
create table signal.moves (
    id        uuid primary key default uuidv7(),
    matter_id uuid not null references signal.matters,
    move      text not null check (move in ('OPENED', 'JOINED', 'TAKEN', 'HANDED_ON', 'ESCALATED', 'ANSWERED', 'ACCESS')),
    by        uuid not null,
    at        timestamptz not null,
    note      text not null default ''
);
create index moves_matter on signal.moves (matter_id);

-- What the sender is told: one of the fixed phrases, never a word of the case.
create table signal.feedback (
    id        uuid primary key default uuidv7(),
    signal_id uuid not null references signal.signals,
    phrase    text not null,
    at        timestamptz not null
);
create index feedback_signal on signal.feedback (signal_id);

comment on table signal.signals is 'OWNED: what an antenna sent; of the sender, of who countersigns, and of the team that answers';
comment on table signal.matters is 'OWNED: what a team has to answer; of the team of the residence, or of who is named for the network';
comment on table signal.joined is 'OWNED: which signals are about one matter; seen with the matter';
comment on table signal.moves is 'OWNED: what was done with a matter; seen with the matter';
comment on table signal.feedback is 'OWNED: fixed phrases for the sender; seen with the signal';
alter table signal.signals enable row level security;
alter table signal.matters enable row level security;
alter table signal.joined enable row level security;
alter table signal.moves enable row level security;
alter table signal.feedback enable row level security;

create policy read_matters on signal.matters for select
    using (case when cardinality(networks) > 0 then networks && (select array(select n.network from trust.sealed_networks() n))
           else (select trust.has_role('ACCESS_DESK', 'SOCIAL_WORKER', 'COORDINATOR'))
                and ('t:' || team_id = any (coalesce((select trust.actor_keys()), '{}'))
                     or (select trust.has_role('COORDINATOR'))
                        and (team_id is null or team_id = any (select t.id from trust.teams t where 'o:' || t.organisation_id = any (trust.actor_keys()))))
           end);
create policy change_matters on signal.matters for update
    using (case when cardinality(networks) > 0 then networks && (select array(select n.network from trust.sealed_networks() n))
           else (select trust.has_role('ACCESS_DESK', 'SOCIAL_WORKER', 'COORDINATOR'))
                and ('t:' || team_id = any (coalesce((select trust.actor_keys()), '{}'))
                     or (select trust.has_role('COORDINATOR'))
                        and (team_id is null or team_id = any (select t.id from trust.teams t where 'o:' || t.organisation_id = any (trust.actor_keys()))))
           end);
create policy read_joined on signal.joined for select using (exists (select from signal.matters m where m.id = matter_id));
create policy read_moves on signal.moves for select using (exists (select from signal.matters m where m.id = matter_id));
create policy add_moves on signal.moves for insert with check (exists (select from signal.matters m where m.id = matter_id));

create policy read_signals on signal.signals for select
    using ('u:' || sender = any (coalesce((select trust.actor_keys()), '{}'))
                and 'o:' || organisation_id = any (coalesce((select trust.actor_keys()), '{}'))
        or cardinality(networks) = 0 and 'o:' || organisation_id = any (coalesce((select trust.actor_keys()), '{}')) and signal.countersigns(organisation_id)
        or (select trust.has_role('ACCESS_DESK', 'SOCIAL_WORKER', 'COORDINATOR', 'TEAM_MEMBER'))
           and exists (select from signal.joined j where j.signal_id = signals.id));
create policy add_signals on signal.signals for insert
    with check ('u:' || sender = any (trust.actor_keys()) and 'o:' || organisation_id = any (trust.actor_keys()) and trust.has_role('ANTENNA'));
create policy sign_signals on signal.signals for update
    using (state = 'TO_COUNTERSIGN' and 'o:' || organisation_id = any (trust.actor_keys())
        and ('u:' || sender = any (trust.actor_keys()) or signal.countersigns(organisation_id)))
    with check (true);
create policy read_feedback on signal.feedback for select using (exists (select from signal.signals s where s.id = signal_id));
-- Of a sealed signal the sender is told nothing but that it arrived.
create policy add_feedback on signal.feedback for insert
    with check (exists (select from signal.signals s where s.id = signal_id and (phrase = 'RECEIVED' or cardinality(s.networks) = 0)));

grant select, insert on signal.signals to trama_app;
grant update (state, countersigner, countersigned_at, state_why) on signal.signals to trama_app;
grant select on signal.matters, signal.joined to trama_app;
grant update (state, taken_by, due, closed_at, contact_id, person_id) on signal.matters to trama_app;
grant select, insert on signal.moves, signal.feedback to trama_app;
grant select on signal.countersigners, signal.signals, signal.antennas, signal.capacities, signal.feedback to trama_publish;
grant select, insert, update on signal.matters to trama_publish;
grant select, insert on signal.joined, signal.moves to trama_publish;

do $$
declare f record;
begin
    for f in select p.oid::regprocedure as name from pg_proc p where p.pronamespace = 'signal'::regnamespace and p.prosecdef loop
        execute format('alter function %s owner to trama_publish', f.name);
        execute format('revoke all on function %s from public', f.name);
        execute format('grant execute on function %s to trama_app', f.name);
    end loop;
end $$;
