create schema territory;
grant usage on schema territory to trama_app, trama_publish;

create table territory.subdistricts (
    code smallint primary key,
    name text not null
);
create table territory.municipalities (
    istat_code       char(6) primary key check (istat_code ~ '^[0-9]{6}$'),
    name             text not null unique,
    belfiore_code    char(4) not null,
    subdistrict      smallint not null references territory.subdistricts,
    population       integer not null check (population >= 0),
    population_class text not null,
    area_km2         numeric(8, 2) not null check (area_km2 > 0),
    altitude_m       integer,
    longitude        numeric(8, 5) not null check (longitude between -180 and 180),
    latitude         numeric(8, 5) not null check (latitude between -90 and 90)
);
create table territory.populations (
    istat_code     char(6) not null references territory.municipalities,
    reference_date date not null,
    population     integer not null check (population >= 0),
    series         text not null check (series in ('census', 'registry', 'permanent_census')),
    primary key (istat_code, reference_date)
);
-- Official boundaries, once imported: one GeoJSON geometry for each municipality.
create table territory.boundaries (
    istat_code  char(6) primary key references territory.municipalities,
    geometry    jsonb not null,
    attribution text not null
);
create table territory.age_classes (
    district   text not null,
    age_class  text not null,
    year       integer not null,
    population integer not null,
    primary key (district, age_class, year)
);
-- Files that passed the checks and wait for the confirmation of who sent them.
create table territory.waiting_files (
    import_id  uuid not null,
    ordinal    integer not null,
    name       text not null,
    content    bytea not null check (length(content) <= 5000000),
    created_by uuid not null,
    created_at timestamptz not null,
    primary key (import_id, ordinal)
);
-- What was imported, when; the newest row also tells whether drawings kept in memory are still good.
create table territory.imports (
    id          uuid primary key,
    files       text not null,
    lines       integer not null,
    imported_by uuid not null,
    imported_at timestamptz not null
);
comment on table territory.waiting_files is 'PUBLIC: facts about municipalities; no personal datum';
comment on table territory.imports is 'PUBLIC: names of files and counts; no personal datum';
comment on table territory.subdistricts is 'PUBLIC: no personal datum';
comment on table territory.municipalities is 'PUBLIC: no personal datum';
comment on table territory.populations is 'PUBLIC: no personal datum';
comment on table territory.boundaries is 'PUBLIC: no personal datum';
comment on table territory.age_classes is 'PUBLIC: no personal datum';
grant select, insert, update, delete on all tables in schema territory to trama_app;
grant select on all tables in schema territory to trama_publish;

create view territory.pub_municipalities as
    select istat_code, name, subdistrict, population, area_km2 from territory.municipalities;
grant select on territory.pub_municipalities to trama_app;
