create schema trust;
grant usage on schema trust to trama_app, trama_publish;
grant create on schema trust to trama_publish;

-- What the policies read. Both settings live for one transaction; outside one there is no key and nothing is visible.
create function trust.actor_keys() returns text[] language sql stable parallel safe
    return string_to_array(current_setting('app.keys', true), ',');
create function trust.today() returns date language sql stable parallel safe
    return nullif(current_setting('app.today', true), '')::date;
create function trust.has_key(wanted text) returns boolean language sql stable parallel safe
    return coalesce(wanted = any (trust.actor_keys()), false);
create function trust.has_role(variadic wanted text[]) returns boolean language sql stable parallel safe
    return exists (select from unnest(wanted) w where trust.has_key('role:' || w));
-- REGISTRY policy: role and territory; who has no municipality (not resident here) is seen by every registry role.
create function trust.reads_registry(municipality text) returns boolean language sql stable parallel safe
    return coalesce('registry' = any (trust.actor_keys())
        and (municipality is null or 'm:*' = any (trust.actor_keys()) or 'm:' || municipality = any (trust.actor_keys())), false);

create table trust.organisations (
    id          uuid primary key default uuidv7(),
    code        text not null unique check (code <> ''),
    name        text not null check (name <> ''),
    kind        text not null,
    contact     text not null default '',
    description text not null default '',
    sections    text not null default '',
    version     integer not null default 0
);
comment on table trust.organisations is 'PUBLIC: bodies of the network; no personal datum';
grant select, insert, update on trust.organisations to trama_app;

-- Without a valid agreement no record is shared with the body (GDPR art. 28 or a protocol).
create table trust.agreements (
    id              uuid primary key default uuidv7(),
    organisation_id uuid not null references trust.organisations,
    kind            text not null check (kind in ('CONTROLLER', 'PROCESSOR_ART28', 'PROTOCOL')),
    valid           daterange not null check (not isempty(valid))
);
create index agreements_organisation on trust.agreements (organisation_id);
comment on table trust.agreements is 'PUBLIC: agreements between bodies; no personal datum';
grant select, insert on trust.agreements to trama_app;

create table trust.teams (
    id              uuid primary key default uuidv7(),
    organisation_id uuid not null references trust.organisations,
    code            text not null unique,
    name            text not null,
    subdistrict     smallint
);
comment on table trust.teams is 'PUBLIC: teams of the bodies; no personal datum';
grant select, insert on trust.teams to trama_app;

create table trust.users (
    id           uuid primary key default uuidv7(),
    username     text not null unique check (username = lower(username) and username <> ''),
    display_name text not null check (display_name <> ''),
    password     text not null,
    active       boolean not null default true,
    failures     integer not null default 0,
    locked_until timestamptz,
    created_at   timestamptz not null default now(),
    version      integer not null default 0
);
comment on table trust.users is 'SYSTEM: credentials; no grant, reached through narrow functions';

create table trust.memberships (
    id              uuid primary key default uuidv7(),
    user_id         uuid not null references trust.users,
    organisation_id uuid not null references trust.organisations,
    roles           text[] not null check (cardinality(roles) > 0),
    municipalities  text[] not null default '{}',
    valid           daterange not null check (not isempty(valid))
);
create index memberships_user on trust.memberships (user_id);
create index memberships_organisation on trust.memberships (organisation_id);
comment on table trust.memberships is 'SYSTEM: who acts for whom; no grant, reached through narrow functions';

create table trust.membership_teams (
    membership_id uuid not null references trust.memberships,
    team_id       uuid not null references trust.teams,
    primary key (membership_id, team_id)
);
comment on table trust.membership_teams is 'SYSTEM: who works in which team; no grant, reached through narrow functions';

-- Personal access tokens of the API: only the SHA-256 is kept.
create table trust.tokens (
    id            uuid primary key default uuidv7(),
    membership_id uuid not null references trust.memberships,
    digest        bytea not null unique check (length(digest) = 32),
    created_at    timestamptz not null default now(),
    valid         daterange not null check (not isempty(valid)),
    revoked_at    timestamptz
);
comment on table trust.tokens is 'SYSTEM: credentials; no grant, reached through narrow functions';
