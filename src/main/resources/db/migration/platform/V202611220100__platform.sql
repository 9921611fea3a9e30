-- Extensions are 'trusted': the owner of the database may create them.
create extension if not exists btree_gist;

create schema platform;
grant usage on schema platform to trama_app, trama_publish;

-- Sessions: as Spring Session expects them (schema-postgresql.sql), in our schema.
create table platform.spring_session (
    primary_id            char(36) not null primary key,
    session_id            char(36) not null unique,
    creation_time         bigint not null,
    last_access_time      bigint not null,
    max_inactive_interval int not null,
    expiry_time           bigint not null,
    principal_name        varchar(100)
);
create index spring_session_expiry on platform.spring_session (expiry_time);
create index spring_session_principal on platform.spring_session (principal_name);
create table platform.spring_session_attributes (
    session_primary_id char(36) not null references platform.spring_session (primary_id) on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea not null,
    primary key (session_primary_id, attribute_name)
);
grant select, insert, update, delete on platform.spring_session, platform.spring_session_attributes to trama_app;
comment on table platform.spring_session is 'SYSTEM: sessions; reached by their random id only';
comment on table platform.spring_session_attributes is 'SYSTEM: sessions; reached by their random id only';

-- What this database is: one row of facts that every page shows (district name, demo or not).
create table platform.settings (
    key   text primary key,
    value text not null
);
grant select on platform.settings to trama_app;
comment on table platform.settings is 'PUBLIC: no personal datum';
