create schema governance;
grant usage on schema governance to trama_app, trama_publish;
grant create on schema governance to trama_publish;

-- A share as regulations write it: '>1/2' more than half, '>=2/3' two thirds at least; empty: not asked.
create domain governance.threshold as text check (value ~ '^((>|>=)[1-9][0-9]{0,2}/[1-9][0-9]{0,2})?$');

create table governance.bodies (
    id          uuid primary key,
    code        text not null unique check (code ~ '^[a-z0-9-]{2,40}$'),
    name        text not null check (name <> ''),
    kind        text not null check (kind in ('ASSEMBLY', 'COMMITTEE', 'OFFICE', 'BODY')),
    level       text not null default '' check (level in ('', 'political', 'technical', 'participation', 'territorial', 'management', 'lead')),
    composition text not null default '',
    coordinator text not null default '',
    monthly     boolean not null default false,     -- meets every month as a rule
    position    integer not null default 100,
    version     integer not null default 0
);
comment on table governance.bodies is 'PUBLIC: bodies that govern the plan; no personal datum';
create table governance.body_tasks (
    body_id  uuid not null references governance.bodies,
    position integer not null,
    kind     text not null check (kind in ('task', 'rule')),
    text     text not null check (text <> ''),
    section  text not null default '',
    primary key (body_id, position)
);
comment on table governance.body_tasks is 'PUBLIC: what the plan gives a body to do and how; no personal datum';

-- How a vote is won. A threshold is asked of those that "basis" names; both thresholds: both must be met.
create table governance.majorities (
    code   text primary key check (code ~ '^[A-Z_]{2,40}$'),
    name   text not null check (name <> ''),
    basis  text not null check (basis in ('VOTING', 'PRESENT', 'ALL')), -- VOTING: for + against only
    heads  governance.threshold not null,
    weight governance.threshold not null,
    check (heads <> '' or weight <> '')
);
comment on table governance.majorities is 'PUBLIC: majorities that a vote may need; starting data; no personal datum';
insert into governance.majorities values
    ('PRESENT_BOTH', 'Maggioranza dei presenti per teste e per peso', 'PRESENT', '>1/2', '>1/2'),
    ('PRESENT_HEADS', 'Maggioranza dei presenti per teste', 'PRESENT', '>1/2', ''),
    ('PRESENT_WEIGHT', 'Maggioranza dei presenti per peso', 'PRESENT', '', '>1/2'),
    ('VOTING_HEADS', 'Più favorevoli che contrari', 'VOTING', '>1/2', ''),
    ('ALL_BOTH', 'Maggioranza assoluta dei componenti per teste e per peso', 'ALL', '>1/2', '>1/2'),
    ('ALL_HEADS', 'Maggioranza assoluta dei componenti per teste', 'ALL', '>1/2', ''),
    ('ALL_TWO_THIRDS', 'Due terzi dei componenti per teste e per peso', 'ALL', '>=2/3', '>=2/3');

-- The regulation of a body: the newest that is in force on a session's day counts. Never edited: a change is a new one.
create table governance.regulations (
    id            uuid primary key,
    body_id       uuid not null references governance.bodies,
    valid_from    date not null,
    act           text not null default '',
    weights       text not null check (weights in ('HEADS', 'RESIDENTS', 'BANDS')),
    residents_on  date,                             -- null: the newest figures known on the day of the session
    -- ONE_VOTE: a union votes once and is one head; SUMMED_HEADS: once, with the heads of all; SEPARATE: each municipality for itself
    unions        text not null default 'ONE_VOTE' check (unions in ('ONE_VOTE', 'SUMMED_HEADS', 'SEPARATE')),
    proxies       smallint not null default 0 check (proxies between 0 and 9), -- how many absent ones a present one may stand for
    first_heads   governance.threshold not null,
    first_weight  governance.threshold not null,
    second_heads  governance.threshold not null,
    second_weight governance.threshold not null,
    majority      text not null references governance.majorities,
    notice_days   smallint not null default 5 check (notice_days between 0 and 60),
    made_by       uuid not null,
    made_at       timestamptz not null,
    unique (body_id, valid_from)
);
comment on table governance.regulations is 'PUBLIC: weights, quorum and majority of a body from a day on; no personal datum';
create table governance.bands (
    regulation_id uuid not null references governance.regulations,
    residents_to  integer not null check (residents_to > 0), -- up to, included; the last holds for all above
    weight        numeric(12, 2) not null check (weight > 0),
    primary key (regulation_id, residents_to)
);
comment on table governance.bands is 'PUBLIC: weight by class of residents; no personal datum';

-- Unions and conventions of municipalities, whatever body they vote in.
create table governance.unions (
    id    uuid primary key,
    name  text not null check (name <> ''),
    kind  text not null check (kind in ('UNION', 'CONVENTION')),
    act   text not null default '',
    valid daterange not null check (not isempty(valid)),
    version integer not null default 0
);
comment on table governance.unions is 'PUBLIC: unions and conventions of municipalities; no personal datum';
create table governance.union_municipalities (
    union_id     uuid not null references governance.unions,
    municipality char(6) not null references territory.municipalities,
    valid        daterange not null check (not isempty(valid)),
    -- a municipality speaks through one union at a time
    exclude using gist (municipality with =, valid with &&)
);
create index union_municipalities_union on governance.union_municipalities (union_id);
comment on table governance.union_municipalities is 'PUBLIC: which municipalities a union or convention speaks for; no personal datum';

-- A place in a body: of a municipality, of another body (sub-district, agency …) or by office.
create table governance.seats (
    id              uuid primary key,
    body_id         uuid not null references governance.bodies,
    municipality    char(6) references territory.municipalities,
    organisation_id uuid references trust.organisations,
    name            text not null check (name <> ''),
    residents       integer check (residents >= 0),  -- of municipalities outside the district's territory, with the source in the name of the act
    votes           boolean not null default true,
    valid           daterange not null check (not isempty(valid)),
    position        integer not null default 0,
    exclude using gist (body_id with =, municipality with =, valid with &&)
);
create index seats_body on governance.seats (body_id);
create index seats_organisation on governance.seats (organisation_id);
create index seats_municipality on governance.seats (municipality);
comment on table governance.seats is 'PUBLIC: places in a body, dated; no personal datum';

-- Who holds a seat, by mandate; never two at once.
create table governance.members (
    id      uuid primary key,
    seat_id uuid not null references governance.seats,
    name    text not null check (name <> ''),
    office  text not null default '',
    user_id uuid references trust.users,            -- who votes the seat by account
    act     text not null default '',
    valid   daterange not null check (not isempty(valid)),
    version integer not null default 0,
    exclude using gist (seat_id with =, valid with &&)
);
create index members_user on governance.members (user_id);
comment on table governance.members is 'PUBLIC: who holds a public office, with the mandate; nothing of who is helped';

create table governance.contacts (
    member_id  uuid primary key references governance.members,
    email      text not null default '',
    phone      text not null default '',
    changed_by uuid not null,
    changed_at timestamptz not null
);
alter table governance.contacts enable row level security;
create policy office on governance.contacts
    using ((select trust.has_role('ASSEMBLY_SECRETARY', 'PLAN_OFFICE', 'SYSTEM')));
comment on table governance.contacts is 'OWNED: how members are reached; who convenes reads and writes it';

create table governance.sessions (
    id            uuid primary key,
    body_id       uuid not null references governance.bodies,
    title         text not null default '',
    first_call    timestamptz not null,
    second_call   timestamptz check (second_call > first_call),
    place         text not null check (place <> ''),
    link          text not null default '',
    state         text not null default 'DRAFT' check (state in ('DRAFT', 'CONVENED', 'OPEN', 'CLOSED', 'CANCELLED')),
    call          smallint check (call in (1, 2)),  -- the one it is held in
    regulation_id uuid references governance.regulations, -- frozen at the opening
    chair         text not null default '',
    secretary     text not null default '',
    opened_at     timestamptz,
    opened_by     uuid,
    closed_at     timestamptz,
    closed_by     uuid,
    made_by       uuid not null,
    made_at       timestamptz not null,
    version       integer not null default 0,
    check (state not in ('OPEN', 'CLOSED') or (opened_at is not null and regulation_id is not null and call is not null)),
    check ((state = 'CLOSED') = (closed_at is not null))
);
create index sessions_body on governance.sessions (body_id, first_call);
create index sessions_regulation on governance.sessions (regulation_id);
comment on table governance.sessions is 'PUBLIC: sessions of bodies; no personal datum';

-- Who stands in for a member, in writing: for one session or in general.
create table governance.delegates (
    id         uuid primary key,
    seat_id    uuid not null references governance.seats,
    session_id uuid references governance.sessions, -- null: in general, within "valid"
    name       text not null check (name <> ''),
    office     text not null default '',
    user_id    uuid references trust.users,
    act        text not null check (act <> ''),     -- the writing: protocol, date
    valid      daterange not null check (not isempty(valid)),
    revoked_on date,
    made_by    uuid not null,
    made_at    timestamptz not null
);
create index delegates_seat on governance.delegates (seat_id);
create index delegates_session on governance.delegates (session_id);
create index delegates_user on governance.delegates (user_id);
comment on table governance.delegates is 'PUBLIC: who stands in for the holder of a public office; nothing of who is helped';

grant select, insert, update on governance.bodies, governance.unions, governance.union_municipalities, governance.seats, governance.members,
    governance.contacts, governance.sessions, governance.delegates to trama_app;
grant select, insert on governance.regulations, governance.bands, governance.majorities to trama_app;
grant select, insert, delete on governance.body_tasks to trama_app;
