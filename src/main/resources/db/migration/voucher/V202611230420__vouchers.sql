create schema voucher;
grant usage on schema voucher to trama_app, trama_publish;
grant create on schema voucher to trama_publish;

-- Up to how much vouchers of one kind are granted at once, without anybody approving each: the plan office decides it on a fund line, by an act.
create table voucher.authorisations (
    id         uuid primary key,
    definition text not null check (definition <> ''),
    line_id    uuid not null,
    valid      daterange not null check (not isempty(valid)),
    ceiling    numeric(14, 2) not null check (ceiling > 0),
    act        text not null check (act <> ''),
    set_by     uuid not null,
    set_at     timestamptz not null,
    ended_at   timestamptz
);
create index authorisations_line on voucher.authorisations (line_id);
create index authorisations_definition on voucher.authorisations (definition);
comment on table voucher.authorisations is 'PUBLIC: amounts granted in advance on a fund line; no personal datum';
grant select, insert on voucher.authorisations to trama_app;
grant update (ended_at) on voucher.authorisations to trama_app;

-- The right to deliveries up to an amount by an accredited provider. Without a word on who the person is: that is voucher.subjects.
create table voucher.vouchers (
    id                 uuid primary key,
    number             text not null unique,
    kind               text not null check (kind in ('DISCHARGE', 'PROJECT')),
    definition         text not null,
    definition_version integer not null,
    level              text not null,
    area               text not null,
    title              text not null check (title <> ''),
    municipality_code  char(6),                       -- where the help goes; what a provider knows before it accepts
    state              text not null check (state in ('ASKED', 'APPROVED', 'OFFERED', 'ACCEPTED', 'HELD', 'STARTED', 'SUSPENDED', 'ENDED', 'CANCELLED', 'DENIED')),
    waits              text not null default '' check (waits in ('', 'NEXT', 'NO_BUDGET', 'NOT_AUTHORISED', 'DOUBLE', 'NOT_ALLOWED', 'NO_PROVIDER')),
    ward_id            uuid,                          -- the hospital
    ward               text not null default '',
    asked_org          uuid not null,
    asked_by           uuid not null,
    asked_at           timestamptz not null,
    team_id            uuid,                          -- the social service where the person lives
    record_id          uuid,
    compartment        text not null check (compartment in ('ORDINARY', 'HEALTH', 'JUDICIAL')),
    planned_at         timestamptz not null,
    start_by           timestamptz not null,
    days               integer not null check (days > 0),
    started_on         date,
    ends_on            date,
    ended_on           date,
    weekly_hours       numeric(6, 2) not null check (weekly_hours > 0),
    hours              numeric(8, 2) not null check (hours > 0),
    unit_value         numeric(12, 4) not null check (unit_value > 0),
    amount             numeric(14, 2) not null check (amount > 0),
    authorisation_id   uuid references voucher.authorisations,
    commitment_id      uuid,
    resource_id        uuid,                          -- of the welfare budget, when a project pays; the commitment is then the project's
    provider_id        uuid,
    offer_until        timestamptz,
    accepted_at        timestamptz,
    assignment_id      uuid,
    version            integer not null default 0,
    check ((kind = 'DISCHARGE') = (ward_id is not null)),
    check ((kind = 'PROJECT') = (resource_id is not null)),
    check ((state = 'OFFERED') = (offer_until is not null)),
    check (state not in ('OFFERED', 'ACCEPTED', 'HELD', 'STARTED', 'SUSPENDED', 'ENDED') or provider_id is not null),
    check (state not in ('ACCEPTED', 'HELD', 'STARTED', 'SUSPENDED', 'ENDED') or accepted_at is not null),
    check (state not in ('STARTED', 'SUSPENDED', 'ENDED') or started_on is not null and assignment_id is not null),
    check ((started_on is null) = (ends_on is null)),
    check (state not in ('ENDED', 'CANCELLED', 'DENIED') or ended_on is not null)
);
create index vouchers_ward on voucher.vouchers (ward_id, asked_at desc);
create index vouchers_provider on voucher.vouchers (provider_id, state);
create index vouchers_team on voucher.vouchers (team_id);
create index vouchers_record on voucher.vouchers (record_id);
create index vouchers_authorisation on voucher.vouchers (authorisation_id);
create index vouchers_open on voucher.vouchers (state, asked_at) where state not in ('ENDED', 'CANCELLED', 'DENIED');
create unique index vouchers_resource on voucher.vouchers (resource_id) where state not in ('ENDED', 'CANCELLED', 'DENIED');
comment on table voucher.vouchers is 'OWNED: by the ward that asked, the provider that has it, the social service; names are elsewhere';
alter table voucher.vouchers enable row level security;
create policy read_vouchers on voucher.vouchers for select
    using ('o:' || ward_id = any ((select trust.actor_keys())::text[]) and (select trust.has_role('WARD'))
        or 'o:' || provider_id = any ((select trust.actor_keys())::text[]) and (select trust.has_role('PROVIDER'))
        or 't:' || team_id = any ((select trust.actor_keys())::text[]) and (select trust.has_role('SOCIAL_WORKER', 'COORDINATOR'))
        or (select trust.has_role('SYSTEM'))
        or trust.may(record_id, compartment, 3));
create policy ask on voucher.vouchers for insert
    with check (state = 'ASKED' and commitment_id is null and provider_id is null
        and (kind = 'DISCHARGE' and 'o:' || ward_id = any ((select trust.actor_keys())::text[]) and (select trust.has_role('WARD'))
             or kind = 'PROJECT' and trust.may(record_id, compartment, 3) and (select trust.has_role('SOCIAL_WORKER', 'COORDINATOR'))));
create policy move_on on voucher.vouchers for update
    using ('o:' || ward_id = any ((select trust.actor_keys())::text[]) and (select trust.has_role('WARD'))
        or 'o:' || provider_id = any ((select trust.actor_keys())::text[]) and (select trust.has_role('PROVIDER'))
        or 't:' || team_id = any ((select trust.actor_keys())::text[]) and (select trust.has_role('SOCIAL_WORKER', 'COORDINATOR'))
        or (select trust.has_role('SYSTEM'))
        or trust.may(record_id, compartment, 3));
grant select, insert on voucher.vouchers to trama_app;
grant update (state, waits, team_id, record_id, planned_at, start_by, started_on, ends_on, ended_on, authorisation_id, commitment_id, provider_id,
              offer_until, accepted_at, assignment_id, version) on voucher.vouchers to trama_app;
grant select on voucher.vouchers, voucher.authorisations to trama_publish;

-- As what does the actor see this voucher? A provider is one only while the voucher is its own; TAKEN: and it has accepted.
create function voucher.sees(wanted uuid, party text) returns boolean
    language sql stable security definer set search_path = ''
begin atomic
    select exists (
        select from voucher.vouchers v
        where v.id = wanted
          and case party
                when 'WARD' then 'o:' || v.ward_id = any (trust.actor_keys()) and trust.has_role('WARD')
                when 'PROVIDER' then 'o:' || v.provider_id = any (trust.actor_keys()) and trust.has_role('PROVIDER')
                when 'TAKEN' then 'o:' || v.provider_id = any (trust.actor_keys()) and trust.has_role('PROVIDER') and v.accepted_at is not null
                when 'SERVICE' then 't:' || v.team_id = any (trust.actor_keys()) and trust.has_role('SOCIAL_WORKER', 'COORDINATOR')
                                    or trust.may(v.record_id, v.compartment, 3)
                when 'SYSTEM' then trust.has_role('SYSTEM')
              end);
end;

-- How much each provider has to give a week by vouchers that it was offered or has, and when it was last offered one. Numbers only.
create function voucher.load() returns table (organisation uuid, weekly_hours numeric, running bigint, last_offer timestamptz)
    language sql stable security definer set search_path = ''
begin atomic
    select v.provider_id, sum(v.weekly_hours) filter (where v.state in ('OFFERED', 'ACCEPTED', 'HELD', 'STARTED', 'SUSPENDED')),
           count(*) filter (where v.state in ('OFFERED', 'ACCEPTED', 'HELD', 'STARTED', 'SUSPENDED')), max(coalesce(v.accepted_at, v.asked_at))
    from voucher.vouchers v where v.provider_id is not null group by v.provider_id;
end;

-- What vouchers have taken of an authorisation, net of what was given back.
create function voucher.used(authorisation uuid) returns numeric
    language sql stable security definer set search_path = ''
begin atomic
    select coalesce(sum(case s.kind when 'COMMITTED' then s.amount when 'RELEASED' then -s.amount else 0 end), 0)
    from voucher.vouchers v join fund.signed_movements s on s.commitment_id = v.commitment_id
    where v.authorisation_id = authorisation;
end;

-- What the plan office may know of each voucher: its course and its money, not whom it is for.
create function voucher.for_office() returns table (
        id uuid, number text, title text, state text, waits text, provider_id uuid, asked_at timestamptz, planned_at timestamptz, start_by timestamptz,
        started_on date, ends_on date, ended_on date, weekly_hours numeric, amount numeric, settled numeric, left_over numeric)
    language sql stable security definer set search_path = ''
begin atomic
    select v.id, v.number, v.title, v.state, v.waits, v.provider_id, v.asked_at, v.planned_at, v.start_by, v.started_on, v.ends_on, v.ended_on,
           v.weekly_hours, v.amount, coalesce(m.settled, 0), coalesce(m.committed, 0) - coalesce(m.settled, 0)
    from voucher.vouchers v
    left join lateral (
        select sum(case s.kind when 'COMMITTED' then s.amount when 'RELEASED' then -s.amount end) as committed,
               sum(s.amount) filter (where s.kind = 'SETTLED') as settled
        from fund.signed_movements s where s.commitment_id = v.commitment_id) m on true
    where trust.has_role('PLAN_OFFICE');
end;

do $$
declare f record;
begin
    for f in select p.oid::regprocedure as name from pg_proc p where p.pronamespace = 'voucher'::regnamespace and p.prosecdef loop
        execute format('alter function %s owner to trama_publish', f.name);
        execute format('revoke all on function %s from public', f.name);
        execute format('grant execute on function %s to trama_app', f.name);
    end loop;
end $$;

-- Who the voucher is for, as the ward typed it, and what the provider must know to help. The plan office does not read it.
create table voucher.subjects (
    voucher_id    uuid primary key references voucher.vouchers,
    person_id     uuid,
    family_name   text not null check (family_name <> ''),
    given_name    text not null check (given_name <> ''),
    sex           char(1) not null check (sex in ('M', 'F')),
    birth_date    date not null,
    fiscal_code   char(16),
    address       text not null default '',
    phone         text not null default '',
    contact_name  text not null default '',
    contact_phone text not null default '',
    informed      text not null check (informed <> ''),
    basis         text not null check (basis <> ''),
    notes         text not null default ''
);
create index subjects_person on voucher.subjects (person_id);
comment on table voucher.subjects is 'OWNED: read by the ward that asked, the provider that accepted, the social service';
alter table voucher.subjects enable row level security;
create policy read_subjects on voucher.subjects for select
    using (voucher.sees(voucher_id, 'WARD') or voucher.sees(voucher_id, 'TAKEN') or voucher.sees(voucher_id, 'SERVICE') or (select trust.has_role('SYSTEM')));
create policy add_subjects on voucher.subjects for insert with check (voucher.sees(voucher_id, 'WARD') or voucher.sees(voucher_id, 'SERVICE'));
create policy recognise on voucher.subjects for update using ((select trust.has_role('SYSTEM')));
grant select, insert on voucher.subjects to trama_app;
grant update (person_id) on voucher.subjects to trama_app;

-- The providers that the family chose, in its order; none: no preference.
create table voucher.choices (
    voucher_id      uuid not null references voucher.vouchers,
    ordinal         integer not null check (ordinal > 0),
    organisation_id uuid not null,
    primary key (voucher_id, ordinal),
    unique (voucher_id, organisation_id)
);
comment on table voucher.choices is 'OWNED: read by the ward that asked, the social service';
alter table voucher.choices enable row level security;
create policy read_choices on voucher.choices for select
    using (voucher.sees(voucher_id, 'WARD') or voucher.sees(voucher_id, 'SERVICE') or (select trust.has_role('SYSTEM')));
create policy add_choices on voucher.choices for insert with check (voucher.sees(voucher_id, 'WARD') or voucher.sees(voucher_id, 'SERVICE'));
grant select, insert on voucher.choices to trama_app;
