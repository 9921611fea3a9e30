create schema network;
grant usage on schema network to trama_app, trama_publish;

-- What the district knows of a body beyond its name. Offices and their numbers, never a person's.
create table network.bodies (
    organisation_id uuid primary key,
    tax_code        text not null default '' check (tax_code = '' or tax_code ~ '^[0-9]{11}$' or tax_code ~ '^[A-Z0-9]{16}$'),
    vat_number      text not null default '' check (vat_number = '' or vat_number ~ '^[0-9]{11}$'),
    runts_section   text not null default '' check (runts_section in ('', 'ODV', 'APS', 'PHILANTHROPIC', 'SOCIAL_ENTERPRISE', 'NETWORK', 'MUTUAL_AID', 'OTHER')),
    runts_number    text not null default '',
    runts_checked   date,
    website         text not null default '',
    saved_by        uuid not null,
    saved_at        timestamptz not null,
    version         integer not null default 1,
    check (runts_section <> '' or (runts_number = '' and runts_checked is null))
);
comment on table network.bodies is 'PUBLIC: identifiers of bodies; no personal datum';

create table network.sites (
    id              uuid primary key,
    organisation_id uuid not null,
    name            text not null check (name <> ''),
    address         text not null default '',
    municipality    char(6),
    closed_on       date,
    created_by      uuid not null,
    created_at      timestamptz not null
);
create index sites_organisation on network.sites (organisation_id);
create index sites_municipality on network.sites (municipality);
comment on table network.sites is 'PUBLIC: where bodies are; no personal datum';

create table network.contacts (
    id              uuid primary key,
    organisation_id uuid not null,
    kind            text not null check (kind in ('PHONE', 'EMAIL', 'PEC', 'WEB')),
    value           text not null check (value <> ''),
    purpose         text not null default '',
    open_to_all     boolean not null default false,
    ended_at        timestamptz,
    created_by      uuid not null,
    created_at      timestamptz not null
);
create index contacts_organisation on network.contacts (organisation_id);
comment on table network.contacts is 'PUBLIC: numbers and addresses of offices; no personal datum';

-- What was signed. The row of trust.agreements with the same id, when there is one, is what the policies read.
create table network.agreements (
    id              uuid primary key,
    organisation_id uuid not null,
    kind            text not null check (kind in ('PROTOCOL', 'CONVENTION', 'ART28')),
    subject         text not null check (subject <> ''),
    reference       text not null default '',
    signed_on       date not null,
    valid           daterange not null check (not isempty(valid)),
    opens_data      boolean not null,
    ended_reason    text not null default '',
    created_by      uuid not null,
    created_at      timestamptz not null,
    check (kind <> 'ART28' or opens_data),
    check (kind <> 'CONVENTION' or not opens_data)
);
create index agreements_organisation on network.agreements (organisation_id);
create index agreements_end on network.agreements (upper(valid));
comment on table network.agreements is 'PUBLIC: agreements between bodies; no personal datum';

create table network.agreement_parties (
    agreement_id    uuid not null references network.agreements,
    organisation_id uuid not null,
    primary key (agreement_id, organisation_id)
);
create index agreement_parties_organisation on network.agreement_parties (organisation_id);
comment on table network.agreement_parties is 'PUBLIC: who else signed; no personal datum';

create table network.agreement_files (
    agreement_id uuid primary key references network.agreements,
    file_name    text not null,
    media_type   text not null,
    bytes        bigint not null check (bytes > 0),
    content_hash text not null,
    created_by   uuid not null,
    created_at   timestamptz not null
);
create index agreement_files_content on network.agreement_files (content_hash);
comment on table network.agreement_files is 'PUBLIC: the signed paper of an agreement, opened by the office and by its parties; no personal datum but signatures';

grant select, insert, update on network.bodies, network.sites, network.contacts, network.agreements to trama_app;
grant select, insert, delete on network.agreement_parties to trama_app;
grant select, insert on network.agreement_files to trama_app;
grant select on all tables in schema network to trama_publish;
