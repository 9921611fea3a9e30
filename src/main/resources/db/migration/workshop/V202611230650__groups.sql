create schema workshop;
grant usage on schema workshop to trama_app, trama_publish;
grant create on schema workshop to trama_publish;

-- One notion of group; what tells a public workshop from a territorial team is the row of its kind.
create table workshop.kinds (
    code        text primary key check (code ~ '^[A-Z_]+$'),
    name        text not null check (name <> ''),
    plural      text not null check (plural <> ''),
    explanation text not null,
    territorial boolean not null,          -- works on a part of the district, with its resources and its administrators
    rank        smallint not null
);
comment on table workshop.kinds is 'PUBLIC: kinds of group, starting data; no personal datum';
insert into workshop.kinds (code, name, plural, explanation, territorial, rank) values
    ('WORKSHOP', 'Cantiere del welfare', 'Cantieri', 'Chi vive un problema e chi se ne occupa ne discutono insieme, in più sedi: ne nascono gli obiettivi del piano.', false, 1),
    ('TABLE', 'Tavolo tematico', 'Tavoli', 'Un gruppo che approfondisce uno strumento o un tema e si ritrova nel tempo.', false, 2),
    ('TEAM', 'Équipe territoriale', 'Équipe', 'Gli operatori di una aggregazione territoriale: lavoro di comunità, risorse del territorio, incontri con gli amministratori.', true, 3);

create table workshop.groups (
    id           uuid primary key,
    kind         text not null references workshop.kinds,
    title        text not null check (title <> ''),
    purpose      text not null default '',
    question     text not null default '',      -- what who is invited is asked
    subdistricts smallint[] not null default '{}' check (subdistricts <@ '{1,2,3,4,5,6}'),  -- none: the whole district
    source       text not null default '',
    started_on   date not null,
    closed_on    date,
    version      integer not null default 1,
    saved_by     uuid not null,
    saved_at     timestamptz not null
);
create index groups_kind on workshop.groups (kind);
comment on table workshop.groups is 'PUBLIC: workshops, tables and territorial teams; no personal datum';

create table workshop.bodies (
    group_id        uuid not null references workshop.groups,
    organisation_id uuid not null references trust.organisations,
    since           date not null,
    until           date check (until >= since),
    primary key (group_id, organisation_id)
);
create index bodies_organisation on workshop.bodies (organisation_id);
comment on table workshop.bodies is 'PUBLIC: which bodies take part; no personal datum';

create table workshop.meetings (
    id             uuid primary key,
    group_id       uuid not null references workshop.groups,
    held_on        date not null,
    starts_at      time not null,
    place          text not null check (place <> ''),
    agenda         text not null check (agenda <> ''),
    administrators boolean not null default false,   -- with mayors and councillors of the territory
    called_off     text not null default '',         -- why it was not held
    called_by      uuid not null,
    called_at      timestamptz not null
);
create index meetings_group on workshop.meetings (group_id, held_on);
comment on table workshop.meetings is 'PUBLIC: meetings of groups, as they are called; no personal datum';

-- What grew from the contributions, and which items of the plan it fed.
create table workshop.clusters (
    id           uuid primary key,
    group_id     uuid not null references workshop.groups,
    title        text not null check (title <> ''),
    summary      text not null default '',
    made_by      uuid not null,
    made_at      timestamptz not null,
    dissolved_at timestamptz
);
create index clusters_group on workshop.clusters (group_id);
comment on table workshop.clusters is 'PUBLIC: groups of contributions, named by who conducts; no personal datum';
create table workshop.fed (
    id         uuid primary key,
    cluster_id uuid not null references workshop.clusters,
    plan_item  text not null check (plan_item <> ''),
    note       text not null default '',
    linked_by  uuid not null,
    linked_at  timestamptz not null,
    undone_at  timestamptz
);
create unique index fed_once on workshop.fed (cluster_id, plan_item) where undone_at is null;
create index fed_plan_item on workshop.fed (plan_item);
comment on table workshop.fed is 'PUBLIC: which item of the plan a group of contributions fed; no personal datum';

grant select on workshop.kinds to trama_app;
grant select, insert on workshop.groups, workshop.bodies, workshop.meetings, workshop.clusters, workshop.fed to trama_app;
grant update on workshop.groups, workshop.bodies to trama_app;
grant update (held_on, starts_at, place, agenda, administrators, called_off) on workshop.meetings to trama_app;
grant update (title, summary, dissolved_at) on workshop.clusters to trama_app;
grant update (undone_at) on workshop.fed to trama_app;
grant select on workshop.groups, workshop.clusters, workshop.fed, workshop.meetings to trama_publish;

-- People who take part, with or without an account.
create table workshop.members (
    id              uuid primary key,
    group_id        uuid not null references workshop.groups,
    name            text not null check (name <> ''),
    contact         text not null default '',
    organisation_id uuid references trust.organisations,
    user_id         uuid,
    task            text not null check (task in ('COORDINATOR', 'MEMBER', 'ADMINISTRATOR')),
    since           date not null,
    until           date check (until >= since),
    added_by        uuid not null,
    added_at        timestamptz not null
);
create index members_group on workshop.members (group_id);
create index members_user on workshop.members (user_id) where user_id is not null;
create index members_organisation on workshop.members (organisation_id) where organisation_id is not null;
create unique index members_user_once on workshop.members (group_id, user_id) where until is null;
comment on table workshop.members is 'OWNED: who takes part in a group and how to reach them; the plan office and the group itself';

create table workshop.attendance (
    meeting_id uuid not null references workshop.meetings,
    member_id  uuid not null references workshop.members,
    group_id   uuid not null references workshop.groups,
    state      text not null check (state in ('PRESENT', 'EXCUSED', 'ABSENT')),
    primary key (meeting_id, member_id)
);
create index attendance_member on workshop.attendance (member_id);
create index attendance_group on workshop.attendance (group_id);
comment on table workshop.attendance is 'OWNED: who was at a meeting';

create table workshop.notes (
    meeting_id uuid primary key references workshop.meetings,
    group_id   uuid not null references workshop.groups,
    notes      text not null default '',
    decisions  text not null default '',
    version    integer not null default 1,
    saved_by   uuid not null,
    saved_at   timestamptz not null
);
create index notes_group on workshop.notes (group_id);
comment on table workshop.notes is 'OWNED: what was said and agreed at a meeting';

-- A personal link: 256 random bits, of which only the SHA-256 is kept.
create table workshop.invitations (
    id         uuid primary key,
    group_id   uuid not null references workshop.groups,
    name       text not null check (name <> ''),
    contact    text not null default '',
    digest     bytea not null unique check (length(digest) = 32),
    last_day   date not null,
    revoked_at timestamptz,
    made_by    uuid not null,
    made_at    timestamptz not null
);
create index invitations_group on workshop.invitations (group_id);
comment on table workshop.invitations is 'OWNED: who was asked to contribute by a personal link';

create table workshop.contributions (
    id            uuid primary key,
    group_id      uuid not null references workshop.groups,
    text          text not null check (text <> '' and length(text) <= 4000),
    author        text not null default '',       -- as they want to be named
    invitation_id uuid references workshop.invitations,
    user_id       uuid,
    given_at      timestamptz not null,
    cluster_id    uuid references workshop.clusters,
    check ((invitation_id is null) <> (user_id is null))
);
create index contributions_group on workshop.contributions (group_id, given_at);
create index contributions_invitation on workshop.contributions (invitation_id) where invitation_id is not null;
create index contributions_cluster on workshop.contributions (cluster_id) where cluster_id is not null;
comment on table workshop.contributions is 'OWNED: what people wrote; read by the group and the plan office';

-- Each move of a contribution, so that the last act can be taken back.
create table workshop.moves (
    act             uuid not null,
    contribution_id uuid not null references workshop.contributions,
    group_id        uuid not null references workshop.groups,
    from_cluster    uuid references workshop.clusters,
    to_cluster      uuid references workshop.clusters,
    moved_by        uuid not null,
    moved_at        timestamptz not null,
    undone_at       timestamptz,
    primary key (act, contribution_id)
);
create index moves_contribution on workshop.moves (contribution_id);
create index moves_group on workshop.moves (group_id, moved_at desc);
create index moves_from on workshop.moves (from_cluster) where from_cluster is not null;
create index moves_to on workshop.moves (to_cluster) where to_cluster is not null;
comment on table workshop.moves is 'OWNED: how contributions were put together';
