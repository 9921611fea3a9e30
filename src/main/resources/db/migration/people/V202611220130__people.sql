create schema people;
grant usage on schema people to trama_app, trama_publish;
grant create on schema people to trama_publish;

-- Distinct words of names; persons carry their numbers. Only grows.
create table people.tokens (
    id    integer generated always as identity primary key,
    token text collate "C" not null unique
);
comment on table people.tokens is 'SYSTEM: words of names without persons; read by the search function';

create table people.persons (
    id                uuid primary key default uuidv7(),
    family_name       text not null check (family_name <> ''),
    given_name        text not null check (given_name <> ''),
    sex               char(1) not null check (sex in ('M', 'F')),
    birth_date        date not null,
    birth_place       char(4),                            -- Belfiore code
    citizenship       char(3) not null default '380',     -- ISO 3166 numeric
    fiscal_code       char(16),
    fiscal_code_base  text collate "C",                     -- without omocodia: what a search compares
    temporary_code    text,                               -- STP, ENI
    municipality_code char(6),                            -- of residence today; null: not resident in the district
    address           text not null default '',
    phone             text not null default '',
    deceased_on       date,
    merged_into       uuid references people.persons,
    tokens            integer[] not null,
    version           integer not null default 0,
    check ((fiscal_code is null) = (fiscal_code_base is null))
);
create unique index persons_fiscal_code on people.persons (fiscal_code);
create index persons_fiscal_code_base on people.persons (fiscal_code_base);
create index persons_birth_date on people.persons (birth_date);
create index persons_municipality on people.persons (municipality_code);
create unique index persons_temporary_code on people.persons (temporary_code);
create index persons_tokens on people.persons using gin (tokens) with (fastupdate = off);
comment on table people.persons is 'REGISTRY: once per district, resident or not';
alter table people.persons enable row level security;
create policy registry on people.persons using (trust.reads_registry(municipality_code)) with check (trust.reads_registry(municipality_code));
grant select, insert, update on people.persons to trama_app;

create table people.residences (
    person_id         uuid not null references people.persons,
    municipality_code char(6),
    address           text not null default '',
    valid             daterange not null check (not isempty(valid)),
    primary key (person_id, valid without overlaps)
);
comment on table people.residences is 'REGISTRY: dated residence';
alter table people.residences enable row level security;
create policy registry on people.residences using (trust.reads_registry(municipality_code)) with check (trust.reads_registry(municipality_code));
grant select, insert, update on people.residences to trama_app;

create table people.households (
    id                uuid primary key default uuidv7(),
    kind              text not null check (kind in ('REGISTRY', 'ISEE')),
    municipality_code char(6)
);
create index households_municipality on people.households (municipality_code);
comment on table people.households is 'REGISTRY: registry household or household of an ISEE declaration';
alter table people.households enable row level security;
create policy registry on people.households using (trust.reads_registry(municipality_code)) with check (trust.reads_registry(municipality_code));
grant select, insert, update on people.households to trama_app;

create table people.household_members (
    household_id      uuid not null references people.households,
    person_id         uuid not null references people.persons,
    kind              text not null check (kind in ('REGISTRY', 'ISEE')),
    municipality_code char(6),
    relation          text not null check (relation in ('HEAD', 'SPOUSE', 'PARTNER', 'CHILD', 'PARENT', 'SIBLING', 'OTHER')),
    valid             daterange not null check (not isempty(valid)),
    primary key (person_id, kind, valid without overlaps)
);
create index household_members_household on people.household_members (household_id);
comment on table people.household_members is 'REGISTRY: dated memberships of a household';
alter table people.household_members enable row level security;
create policy registry on people.household_members using (trust.reads_registry(municipality_code)) with check (trust.reads_registry(municipality_code));
grant select, insert, update on people.household_members to trama_app;

-- ISEE is a list of typed indicators, never one number (italy.md 2.7).
create table people.isee_declarations (
    id                uuid primary key default uuidv7(),
    household_id      uuid not null references people.households,
    municipality_code char(6),
    dsu_protocol      text not null,
    presented_on      date not null,
    valid             daterange not null check (not isempty(valid)),
    has_omissions     boolean not null default false
);
create index isee_declarations_household on people.isee_declarations (household_id);
comment on table people.isee_declarations is 'REGISTRY: ISEE declarations (DSU) of a household';
alter table people.isee_declarations enable row level security;
create policy registry on people.isee_declarations using (trust.reads_registry(municipality_code)) with check (trust.reads_registry(municipality_code));
create table people.isee_indicators (
    declaration_id    uuid not null references people.isee_declarations,
    kind              text not null check (kind in ('ORDINARIO', 'UNIVERSITARIO', 'SOCIO_SANITARIO', 'SOCIO_SANITARIO_RESIDENZE', 'MINORENNI', 'CORRENTE', 'FAMILIARI_INCLUSIONE')),
    municipality_code char(6),
    isee              numeric(14, 2) not null check (isee >= 0),
    ise               numeric(14, 2) not null,
    isr               numeric(14, 2) not null,
    isp               numeric(14, 2) not null,
    scale             numeric(5, 2) not null check (scale >= 1),
    primary key (declaration_id, kind)
);
comment on table people.isee_indicators is 'REGISTRY: indicators of an ISEE declaration';
alter table people.isee_indicators enable row level security;
create policy registry on people.isee_indicators using (trust.reads_registry(municipality_code)) with check (trust.reads_registry(municipality_code));
grant select, insert on people.isee_declarations, people.isee_indicators to trama_app;

-- Residents for reports: no identity, no day of birth below what an age class needs.
create view people.pub_residents as
    select municipality_code, birth_date, sex, citizenship from people.persons
    where municipality_code is not null and deceased_on is null and merged_into is null;
grant select on people.persons, people.tokens to trama_publish;
alter view people.pub_residents owner to trama_publish;
grant select on people.pub_residents to trama_app;
