-- A named activity of a body: a homework group, a class, a block of flats. Its participants come and go; a context may have none.
create table delivery.groups (
    id              uuid primary key,
    organisation_id uuid not null,
    kind            text not null check (kind in ('HOMEWORK', 'PARENTS', 'CLASS', 'CONDOMINIUM', 'ART_THERAPY', 'SOCIAL_FARMING', 'SPORT', 'COMMUNITY', 'OTHER')),
    name            text not null check (name <> ''),
    place           text not null default '',
    unit            text not null check (unit in ('HOUR', 'PIECE', 'MEAL')),
    unit_cost       numeric(12, 4) not null check (unit_cost >= 0),   -- of one unit of the whole activity
    divided         boolean not null,                                 -- the quantity too is divided, not only its cost
    valid           daterange not null check (not isempty(valid)),
    made_by         uuid not null
);
create index groups_organisation on delivery.groups (organisation_id);
comment on table delivery.groups is 'OWNED: activities of a body for several people together';
alter table delivery.groups enable row level security;
create policy own_groups on delivery.groups for select
    using ('o:' || organisation_id = any ((select trust.actor_keys())::text[]) and (select trust.has_role('PROVIDER', 'TEAM_MEMBER')));
create policy make_groups on delivery.groups for insert
    with check ('o:' || organisation_id = any ((select trust.actor_keys())::text[]) and (select trust.has_role('PROVIDER', 'TEAM_MEMBER')));
grant select, insert on delivery.groups to trama_app;

-- Who takes part, from when to when: through what a project entrusted, or only by a name that the body writes.
create table delivery.group_members (
    id              uuid primary key,
    group_id        uuid not null references delivery.groups,
    organisation_id uuid not null,
    assignment_id   uuid references delivery.assignments,
    label           text not null check (label <> ''),
    valid           daterange not null check (not isempty(valid)),
    added_by        uuid not null,
    exclude using gist (group_id with =, assignment_id with =, valid with &&) where (assignment_id is not null)
);
create index group_members_group on delivery.group_members (group_id);
create index group_members_assignment on delivery.group_members (assignment_id);
comment on table delivery.group_members is 'OWNED: participants of a group of the body; nobody else reads them together';
alter table delivery.group_members enable row level security;
create policy own_members on delivery.group_members for select
    using ('o:' || organisation_id = any ((select trust.actor_keys())::text[]) and (select trust.has_role('PROVIDER', 'TEAM_MEMBER')));
create policy add_members on delivery.group_members for insert
    with check ('o:' || organisation_id = any ((select trust.actor_keys())::text[]) and (select trust.has_role('PROVIDER', 'TEAM_MEMBER')));
create policy end_members on delivery.group_members for update
    using ('o:' || organisation_id = any ((select trust.actor_keys())::text[]) and (select trust.has_role('PROVIDER', 'TEAM_MEMBER')));
grant select, insert on delivery.group_members to trama_app;
grant update (valid) on delivery.group_members to trama_app;

-- One meeting of the group, recorded once. A mistake is reversed by a row that points to it.
create table delivery.group_sessions (
    id              uuid primary key,
    group_id        uuid not null references delivery.groups,
    organisation_id uuid not null,
    held_on         date not null,
    quantity        numeric(12, 2) not null check (quantity <> 0),
    cost            numeric(14, 2) not null,
    others          integer not null default 0 check (others between 0 and 100000),  -- present without a name: a number only
    note            text not null default '',
    reverses        uuid unique references delivery.group_sessions,
    recorded_by     uuid not null,
    recorded_at     timestamptz not null,
    check ((reverses is null) = (quantity > 0))
);
create index group_sessions_group on delivery.group_sessions (group_id, held_on desc);
comment on table delivery.group_sessions is 'OWNED: what the body did for a group';
alter table delivery.group_sessions enable row level security;
create policy own_sessions on delivery.group_sessions for select
    using ('o:' || organisation_id = any ((select trust.actor_keys())::text[]) and (select trust.has_role('PROVIDER', 'TEAM_MEMBER')));
create policy add_sessions on delivery.group_sessions for insert
    with check ('o:' || organisation_id = any ((select trust.actor_keys())::text[]) and (select trust.has_role('PROVIDER', 'TEAM_MEMBER')));
grant select, insert on delivery.group_sessions to trama_app;

-- The share of each who was present; a delivery of the assignment where a project entrusted it.
create table delivery.group_parts (
    session_id      uuid not null references delivery.group_sessions,
    member_id       uuid not null references delivery.group_members,
    organisation_id uuid not null,
    quantity        numeric(12, 2) not null check (quantity > 0),
    amount          numeric(14, 2) not null check (amount >= 0),
    delivery_id     uuid unique references delivery.deliveries,
    primary key (session_id, member_id)
);
create index group_parts_member on delivery.group_parts (member_id);
comment on table delivery.group_parts is 'OWNED: shares of a group session';
alter table delivery.group_parts enable row level security;
create policy own_parts on delivery.group_parts for select
    using ('o:' || organisation_id = any ((select trust.actor_keys())::text[]) and (select trust.has_role('PROVIDER', 'TEAM_MEMBER')));
create policy add_parts on delivery.group_parts for insert
    with check ('o:' || organisation_id = any ((select trust.actor_keys())::text[]) and (select trust.has_role('PROVIDER', 'TEAM_MEMBER')));
grant select, insert on delivery.group_parts to trama_app;
