-- Pacts that somebody of the third sector proposes on little data, and the local pact groups (GLP, Piano di Zona § 2.2) that accept them.

-- Who sits in the group of a subdistrict, or of the whole district (0). Each side has one coordinator at a time.
create table project.pact_group_members (
    id              uuid primary key,
    subdistrict     smallint not null check (subdistrict between 0 and 6),
    user_id         uuid not null,
    organisation_id uuid not null,
    side            text not null check (side in ('PUBLIC', 'THIRD_SECTOR')),
    coordinates     boolean not null,
    valid           daterange not null,     -- empty: taken back on the day it was written
    added_by        uuid not null,
    added_at        timestamptz not null,
    constraint pact_group_once exclude using gist (subdistrict with =, user_id with =, valid with &&),
    constraint pact_group_one_coordinator exclude using gist (subdistrict with =, side with =, valid with &&) where (coordinates)
);
create index pact_group_members_user on project.pact_group_members (user_id);
create index pact_group_members_organisation on project.pact_group_members (organisation_id);
comment on table project.pact_group_members is 'OWNED: read by who proposes pacts and by who accepts them; written by coordinators';
alter table project.pact_group_members enable row level security;
create policy read_it on project.pact_group_members for select
    using ((select trust.has_role('COORDINATOR', 'SOCIAL_WORKER', 'TEAM_MEMBER', 'PROVIDER')));
create policy add_it on project.pact_group_members for insert with check ((select trust.has_role('COORDINATOR')));
create policy change_it on project.pact_group_members for update using ((select trust.has_role('COORDINATOR')));
grant select, insert on project.pact_group_members to trama_app;
grant update (valid) on project.pact_group_members to trama_app;

-- The groups in which the actor sits today, for the body acted for.
create function project.my_pact_groups() returns smallint[] language sql stable as $$
    select coalesce(array_agg(m.subdistrict), '{}') from project.pact_group_members m
    where m.valid @> trust.today() and 'u:' || m.user_id = any ((select trust.actor_keys())::text[])
      and 'o:' || m.organisation_id = any ((select trust.actor_keys())::text[])
$$;

-- The person is not registered yet: what is written here is the least that lets the group decide, with the person's consent.
create table project.pact_proposals (
    id                uuid primary key,
    organisation_id   uuid not null,
    proposed_by       uuid not null,
    state             text not null check (state in ('DRAFT', 'SENT', 'HALF_ACCEPTED', 'ACCEPTED', 'BEGUN', 'GIVEN_BACK', 'WITHDRAWN')),
    subdistrict       smallint check (subdistrict between 0 and 6),  -- the group it was sent to
    family_name       text not null check (family_name <> ''),
    given_name        text not null default '',
    birth_year        smallint,
    birth_date        date,
    municipality_code char(6),                                       -- null: not resident in the district
    contact           text not null default '',
    wishes            text not null default '',
    strengths         text not null default '',
    blocks            text not null default '',
    offers            text not null default '',
    consent_how       text not null default '' check (consent_how in ('', 'SIGNED', 'SPOKEN', 'WRITTEN')),
    consent_on        date,
    sent_at           timestamptz,
    public_by         uuid,
    public_at         timestamptz,
    third_by          uuid,
    third_at          timestamptz,
    reason            text not null default '',
    project_id        uuid references project.projects,
    version           integer not null default 1,
    changed_by        uuid not null,
    changed_at        timestamptz not null,
    check ((public_by is null) = (public_at is null) and (third_by is null) = (third_at is null)),
    check (public_by <> proposed_by and third_by <> proposed_by),
    check (case state when 'ACCEPTED' then public_by is not null and third_by is not null
                      when 'BEGUN' then public_by is not null and third_by is not null
                      when 'HALF_ACCEPTED' then (public_by is null) <> (third_by is null)
                      when 'WITHDRAWN' then true
                      else public_by is null and third_by is null end),
    check ((state = 'BEGUN') = (project_id is not null)),
    check (state in ('DRAFT', 'WITHDRAWN')
        or (subdistrict is not null and sent_at is not null and given_name <> '' and wishes <> '' and consent_how <> '' and consent_on is not null
            and birth_year is not null))
);
create index pact_proposals_organisation on project.pact_proposals (organisation_id, state);
create index pact_proposals_group on project.pact_proposals (subdistrict, state);
create index pact_proposals_project on project.pact_proposals (project_id);
comment on table project.pact_proposals is 'OWNED: the proposing body; once sent, the pact group it was sent to';

create table project.pact_proposal_steps (
    id          uuid primary key default uuidv7(),
    proposal_id uuid not null references project.pact_proposals,
    what        text not null check (what in ('SENT', 'WITHDRAWN', 'ACCEPTED', 'TAKEN_BACK', 'GIVEN_BACK', 'BEGUN')),
    words       text not null default '' check ((what = 'GIVEN_BACK') <= (words <> '')),
    done_by     uuid not null,
    done_at     timestamptz not null
);
create index pact_proposal_steps_proposal on project.pact_proposal_steps (proposal_id, done_at);
comment on table project.pact_proposal_steps is 'OWNED: who sees the proposal';

alter table project.pact_proposals enable row level security;
alter table project.pact_proposal_steps enable row level security;
create policy own on project.pact_proposals for select using (
    'o:' || organisation_id = any ((select trust.actor_keys())::text[]) and (select trust.has_role('TEAM_MEMBER', 'PROVIDER')));
create policy of_group on project.pact_proposals for select using (
    state not in ('DRAFT', 'WITHDRAWN') and subdistrict = any ((select project.my_pact_groups())::smallint[]));
create policy add_it on project.pact_proposals for insert with check (
    state = 'DRAFT' and 'o:' || organisation_id = any ((select trust.actor_keys())::text[]) and (select trust.has_role('TEAM_MEMBER', 'PROVIDER')));
create policy change_own on project.pact_proposals for update using (
    'o:' || organisation_id = any ((select trust.actor_keys())::text[]) and (select trust.has_role('TEAM_MEMBER', 'PROVIDER')))
    with check (state in ('DRAFT', 'SENT', 'WITHDRAWN') and 'o:' || organisation_id = any ((select trust.actor_keys())::text[]));
create policy change_of_group on project.pact_proposals for update using (
    state in ('SENT', 'HALF_ACCEPTED', 'ACCEPTED') and subdistrict = any ((select project.my_pact_groups())::smallint[]))
    with check (state not in ('DRAFT', 'WITHDRAWN'));
grant select, insert on project.pact_proposals to trama_app;
grant update (state, subdistrict, family_name, given_name, birth_year, birth_date, municipality_code, contact, wishes, strengths, blocks, offers,
              consent_how, consent_on, sent_at, public_by, public_at, third_by, third_at, reason, project_id, version, changed_by, changed_at)
    on project.pact_proposals to trama_app;
create policy read_it on project.pact_proposal_steps for select
    using (exists (select from project.pact_proposals p where p.id = proposal_id));
create policy add_it on project.pact_proposal_steps for insert
    with check (exists (select from project.pact_proposals p where p.id = proposal_id));
grant select, insert on project.pact_proposal_steps to trama_app;

-- What the group decides on is what it read; what has begun or was withdrawn stays as it is.
create function project.keep_proposed() returns trigger language plpgsql as $$
declare
    free text[] := array['state', 'subdistrict', 'sent_at', 'public_by', 'public_at', 'third_by', 'third_at', 'reason', 'project_id', 'version',
                         'changed_by', 'changed_at'];
begin
    if old.state in ('BEGUN', 'WITHDRAWN')
        or (old.state not in ('DRAFT', 'GIVEN_BACK') and to_jsonb(new) - free <> to_jsonb(old) - free) then
        raise exception 'a proposal that was sent does not change' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger keep_proposed before update on project.pact_proposals for each row execute function project.keep_proposed();

-- Whose project it is, for who works on it and reads no registry: a referent of the third sector.
create function project.persons_of(wanted uuid) returns table (person_id uuid, full_name text, birth_date date)
    language sql stable security definer set search_path = ''
begin atomic
    select pe.id, pe.family_name || ' ' || pe.given_name, pe.birth_date
    from project.projects p
    join project.project_people pp on pp.project_id = p.id
    join people.persons pe on pe.id = coalesce(people.canonical(pp.person_id), pp.person_id)
    where p.id = wanted and trust.may(p.record_id, p.compartment, 3) and (pp.compartment <> 'SEALED' or trust.may(pp.record_id, 'SEALED', 3))
    order by pp.record_id <> p.record_id, pe.birth_date, pe.id;
end;
alter function project.persons_of(uuid) owner to trama_publish;
revoke all on function project.persons_of(uuid) from public;
grant execute on function project.persons_of(uuid) to trama_app;
