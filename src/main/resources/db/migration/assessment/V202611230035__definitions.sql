-- Definitions that an administrator has added beside those that the program ships. A version never changes: what was filled in with it is read with it.
create table assessment.definitions (
    code     text not null,
    version  integer not null check (version > 0),
    content  text not null,
    added_by uuid not null,
    added_at timestamptz not null,
    primary key (code, version)
);
comment on table assessment.definitions is 'PUBLIC: definitions of instruments; no personal datum';
grant select, insert on assessment.definitions to trama_app;

-- When a version may be chosen for a new sheet. A shipped one without a row here always may.
create table assessment.availability (
    code       text not null,
    version    integer not null,
    valid      daterange not null,
    changed_by uuid not null,
    changed_at timestamptz not null,
    primary key (code, version)
);
comment on table assessment.availability is 'PUBLIC: days on which a version of an instrument is in use; no personal datum';
grant select, insert, update on assessment.availability to trama_app;

-- Lists of codes that an administrator loads: they go before the short ones that the program ships.
create table assessment.codes (
    list  text not null check (list in ('ICD10', 'ICF')),
    code  text not null,
    title text not null check (title <> ''),
    primary key (list, code)
);
comment on table assessment.codes is 'PUBLIC: codes of classifications; no personal datum';
grant select, insert, update, delete on assessment.codes to trama_app;
