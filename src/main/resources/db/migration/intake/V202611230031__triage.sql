-- Who asked at a desk to be taken in charge or for an appointment waits here until somebody of the sub-district answers.
create table intake.triage (
    contact_id      uuid primary key references intake.contacts,
    person_id       uuid not null,
    organisation_id uuid not null,              -- whose desk it was
    team_id         uuid references trust.teams, -- whose turn it is
    asks            text not null check (asks in ('APPOINTMENT', 'TAKEN_IN_CHARGE')),
    since           timestamptz not null,
    taken_by        uuid,
    by_when         date,
    answered_at     timestamptz,
    check ((taken_by is null) = (by_when is null))
);
create index triage_team on intake.triage (team_id) where answered_at is null;
create index triage_organisation on intake.triage (organisation_id) where answered_at is null;
create index triage_taken_by on intake.triage (taken_by) where answered_at is null and taken_by is not null;
comment on table intake.triage is 'OWNED: who waits for an answer; of the desk that met them and of the team whose turn it is';
alter table intake.triage enable row level security;
create policy read_triage on intake.triage for select
    using (('o:' || organisation_id = any (coalesce((select trust.actor_keys()), '{}'))
            or 't:' || team_id = any (coalesce((select trust.actor_keys()), '{}')))
        and (select trust.has_role('ACCESS_DESK', 'SOCIAL_WORKER', 'COORDINATOR')));
create policy add_triage on intake.triage for insert
    with check ('o:' || organisation_id = any (trust.actor_keys()) and trust.has_role('ACCESS_DESK', 'SOCIAL_WORKER', 'COORDINATOR'));
create policy change_triage on intake.triage for update
    using (('o:' || organisation_id = any (coalesce((select trust.actor_keys()), '{}'))
            or 't:' || team_id = any (coalesce((select trust.actor_keys()), '{}')))
        and (select trust.has_role('ACCESS_DESK', 'SOCIAL_WORKER', 'COORDINATOR')))
    with check (true);
grant select, insert on intake.triage to trama_app;
grant update (team_id, taken_by, by_when, answered_at) on intake.triage to trama_app;

create table intake.triage_steps (
    id         uuid primary key default uuidv7(),
    contact_id uuid not null references intake.triage,
    what       text not null check (what in ('TAKEN', 'HANDED_ON', 'ANSWERED')),
    team_id    uuid references trust.teams,
    note       text not null default '',
    by         uuid not null,
    at         timestamptz not null
);
create index triage_steps_contact on intake.triage_steps (contact_id);
comment on table intake.triage_steps is 'OWNED: what became of who waits, step by step; seen with what it belongs to';
alter table intake.triage_steps enable row level security;
create policy read_steps on intake.triage_steps for select using (exists (select from intake.triage t where t.contact_id = triage_steps.contact_id));
create policy add_steps on intake.triage_steps for insert with check (exists (select from intake.triage t where t.contact_id = triage_steps.contact_id));
grant select, insert on intake.triage_steps to trama_app;

-- Who hands on may see it no more: row security alone would refuse the last sight of it.
create function intake.hand_on(contact uuid, team uuid) returns void
    language sql security definer set search_path = ''
begin atomic
    update intake.triage t set team_id = team, taken_by = null, by_when = null
    where t.contact_id = contact and t.answered_at is null
      and ('o:' || t.organisation_id = any (trust.actor_keys()) or 't:' || t.team_id = any (trust.actor_keys()))
      and trust.has_role('ACCESS_DESK', 'SOCIAL_WORKER', 'COORDINATOR');
end;
grant select, update on intake.triage to trama_publish;
alter function intake.hand_on(uuid, uuid) owner to trama_publish;
revoke all on function intake.hand_on(uuid, uuid) from public;
grant execute on function intake.hand_on(uuid, uuid) to trama_app;
