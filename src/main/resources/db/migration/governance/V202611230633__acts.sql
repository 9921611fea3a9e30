-- Convocation: the agenda as it was sent, and to whom.
create table governance.convocations (
    id         uuid primary key,
    session_id uuid not null references governance.sessions,
    position   smallint not null,                   -- 1 the convocation, further ones integrate it
    subject    text not null check (subject <> ''),
    text       text not null,
    sent_by    uuid not null,
    sent_at    timestamptz not null,
    unique (session_id, position)
);
comment on table governance.convocations is 'PUBLIC: convocations as they were sent; no personal datum';
create table governance.recipients (
    id             uuid primary key,
    convocation_id uuid references governance.convocations,
    minutes_id     uuid,                            -- of the minutes that were sent
    seat_id        uuid references governance.seats,
    name           text not null,
    address        text not null default '',
    state          text not null default 'WAITING' check (state in ('WAITING', 'SENT', 'FAILED', 'NO_ADDRESS')),
    problem        text not null default '',
    settled_at     timestamptz
);
create index recipients_convocation on governance.recipients (convocation_id);
create index recipients_minutes on governance.recipients (minutes_id);
create index recipients_seat on governance.recipients (seat_id);
alter table governance.recipients enable row level security;
create policy office on governance.recipients using ((select trust.has_role('ASSEMBLY_SECRETARY', 'PLAN_OFFICE', 'SYSTEM')));
comment on table governance.recipients is 'OWNED: to whom convocations and minutes were sent; who convenes reads and writes it';

-- Resolutions of a body, numbered within the year without gaps; refused ones have no number.
create table governance.resolutions (
    id           uuid primary key,
    body_id      uuid not null references governance.bodies,
    session_id   uuid not null references governance.sessions,
    item_id      uuid not null,
    version      smallint not null,                 -- of the item that was voted
    ballot_id    uuid not null unique references governance.ballots,
    year         smallint not null,
    number       integer not null check (number > 0),
    title        text not null check (title <> ''),
    text         text not null default '',
    subject_kind text,
    subject_id   uuid,
    adopted_on   date not null,
    adopted_at   timestamptz not null,
    unique (body_id, year, number),
    foreign key (item_id, version) references governance.item_versions,
    check ((subject_kind is null) = (subject_id is null))
);
create index resolutions_session on governance.resolutions (session_id);
create index resolutions_item on governance.resolutions (item_id, version);
create index resolutions_subject on governance.resolutions (subject_kind, subject_id);
comment on table governance.resolutions is 'PUBLIC: what bodies resolved; no personal datum';
-- The last number given: its row is locked while a resolution is numbered.
create table governance.resolution_numbers (
    body_id uuid not null references governance.bodies,
    year    smallint not null,
    last    integer not null default 0,
    primary key (body_id, year)
);
comment on table governance.resolution_numbers is 'PUBLIC: last number of resolution by body and year; no personal datum';

create table governance.minutes (
    id           uuid primary key,
    session_id   uuid not null unique references governance.sessions,
    state        text not null default 'DRAFT' check (state in ('DRAFT', 'CLOSED', 'SENT')),
    opening      text not null default '',
    closing      text not null default '',
    content_hash text,                              -- of the PDF, once closed
    drafted_by   uuid not null,
    drafted_at   timestamptz not null,
    closed_by    uuid,
    closed_at    timestamptz,
    sent_at      timestamptz,
    version      integer not null default 0
);
create index minutes_content on governance.minutes (content_hash);
comment on table governance.minutes is 'PUBLIC: minutes of sessions; no personal datum of who is helped';
create table governance.minute_parts (
    minutes_id uuid not null references governance.minutes,
    item_id    uuid not null references governance.items,
    text       text not null default '',
    primary key (minutes_id, item_id)
);
create index minute_parts_item on governance.minute_parts (item_id);
comment on table governance.minute_parts is 'PUBLIC: minutes of an item; no personal datum of who is helped';
alter table governance.recipients add foreign key (minutes_id) references governance.minutes;

-- Regulations of services that each municipality adopts once the assembly approved them.
create table governance.texts (
    id          uuid primary key,
    code        text not null,
    number      smallint not null,                  -- version of the text
    title       text not null check (title <> ''),
    text        text not null default '',
    content_hash text,
    state       text not null default 'PROPOSED' check (state in ('DRAFT', 'PROPOSED', 'APPROVED', 'REJECTED')),
    proposed_by uuid not null,
    proposed_at timestamptz not null,
    version     integer not null default 0,
    unique (code, number)
);
create index texts_content on governance.texts (content_hash);
comment on table governance.texts is 'PUBLIC: regulations proposed to the assembly, version by version; no personal datum';
create table governance.adoptions (
    id            uuid primary key,
    text_id       uuid not null references governance.texts,
    resolution_id uuid references governance.resolutions,
    municipality  char(6) not null references territory.municipalities,
    due_on        date not null,
    state         text not null default 'WAITING' check (state in ('WAITING', 'ADOPTED', 'REFUSED')),
    act           text not null default '',
    act_on        date,
    note          text not null default '',
    changed_by    uuid,
    changed_at    timestamptz,
    version       integer not null default 0,
    unique (text_id, municipality),
    check (state <> 'ADOPTED' or (act <> '' and act_on is not null))
);
create index adoptions_resolution on governance.adoptions (resolution_id);
create index adoptions_municipality on governance.adoptions (municipality);
comment on table governance.adoptions is 'PUBLIC: adoption of a regulation by each municipality; no personal datum';

create table governance.tasks (
    id            uuid primary key,
    body_id       uuid not null references governance.bodies,
    session_id    uuid references governance.sessions,
    item_id       uuid references governance.items,
    resolution_id uuid references governance.resolutions,
    title         text not null check (title <> ''),
    owner         text not null default '',         -- who answers for it, as it is said
    organisation_id uuid references trust.organisations,
    due_on        date,
    done_on       date,
    dropped_on    date,
    note          text not null default '',
    made_by       uuid not null,
    made_at       timestamptz not null,
    version       integer not null default 0
);
create index tasks_body on governance.tasks (body_id);
create index tasks_session on governance.tasks (session_id);
create index tasks_item on governance.tasks (item_id);
create index tasks_resolution on governance.tasks (resolution_id);
create index tasks_organisation on governance.tasks (organisation_id);
comment on table governance.tasks is 'PUBLIC: what a session left to be done; no personal datum';

grant select, insert on governance.convocations to trama_app;
grant select, insert, update on governance.recipients, governance.resolution_numbers, governance.resolutions, governance.minutes, governance.minute_parts,
    governance.texts, governance.adoptions, governance.tasks to trama_app;

-- Facts for figures: no names.
create view governance.pub_sessions as
    select s.id as session_id, b.code as body, b.name as body_name, (s.first_call at time zone 'Europe/Rome')::date as held_on, s.state, s.call,
        (select count(*) from governance.units u where u.session_id = s.id) as units,
        (select count(distinct a.unit_id) from governance.attendances a where a.session_id = s.id and a.voided_at is null) as present
    from governance.sessions s join governance.bodies b on b.id = s.body_id;
grant select on governance.pub_sessions to trama_app, trama_publish;
