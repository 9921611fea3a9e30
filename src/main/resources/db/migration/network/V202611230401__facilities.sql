-- Kinds are data: the twenty social units of offer of DGR XII/4795/2025 annex B, the socio-health ones, and what the network runs besides.
create table network.facility_kinds (
    code      text primary key check (code ~ '^[A-Z0-9_]+$'),
    name      text not null,
    sector    text not null check (sector in ('SOCIAL', 'SOCIO_HEALTH', 'NETWORK')),
    audience  text not null,
    mode      text not null check (mode in ('RESIDENTIAL', 'DAY', 'NIGHT', 'HOME', 'DESK')),
    law       text not null default '',
    ordinal   integer not null unique,
    in_use    boolean not null default true
);
comment on table network.facility_kinds is 'PUBLIC: kinds of facility; no personal datum';
insert into network.facility_kinds (code, name, sector, audience, mode, law, ordinal) values
    ('NIDO', 'Asilo nido', 'SOCIAL', 'CHILDREN', 'DAY', 'DGR XII/4795', 10),
    ('MICRONIDO', 'Micronido', 'SOCIAL', 'CHILDREN', 'DAY', 'DGR XII/4795', 11),
    ('CENTRO_PRIMA_INFANZIA', 'Centro prima infanzia', 'SOCIAL', 'CHILDREN', 'DAY', 'DGR XII/4795', 12),
    ('NIDO_FAMIGLIA', 'Nido famiglia', 'SOCIAL', 'CHILDREN', 'DAY', 'DGR XII/4795', 13),
    ('CRD', 'Centro ricreativo diurno', 'SOCIAL', 'MINORS', 'DAY', 'DGR XII/4795', 20),
    ('CAG', 'Centro di aggregazione giovanile', 'SOCIAL', 'MINORS', 'DAY', 'DGR XII/4795', 21),
    ('COMUNITA_EDUCATIVA', 'Comunità educativa', 'SOCIAL', 'MINORS', 'RESIDENTIAL', 'DGR XII/4795', 22),
    ('COMUNITA_FAMILIARE', 'Comunità familiare', 'SOCIAL', 'MINORS', 'RESIDENTIAL', 'DGR XII/4795', 23),
    ('COMUNITA_GENITORE_FIGLI', 'Comunità educativa genitore-figli', 'SOCIAL', 'FAMILIES', 'RESIDENTIAL', 'DGR XII/4795', 24),
    ('ALLOGGIO_AUTONOMIA', 'Alloggio per l''autonomia', 'SOCIAL', 'YOUTH', 'RESIDENTIAL', 'DGR XII/4795', 25),
    ('ALLOGGIO_AUTONOMIA_EDUCATIVO', 'Alloggio per l''autonomia di tipo educativo', 'SOCIAL', 'YOUTH', 'RESIDENTIAL', 'DGR XII/4795', 26),
    ('ALLOGGIO_GENITORE_FIGLI', 'Alloggio per l''autonomia genitore-figli', 'SOCIAL', 'FAMILIES', 'RESIDENTIAL', 'DGR XII/4795', 27),
    ('CENTRO_EDUCATIVO_DIURNO', 'Centro educativo diurno', 'SOCIAL', 'MINORS', 'DAY', 'DGR XII/4795', 28),
    ('COMUNITA_EDUCATIVA_DIURNA', 'Comunità educativa diurna', 'SOCIAL', 'MINORS', 'DAY', 'DGR XII/4795', 29),
    ('CAD', 'Comunità alloggio per persone con disabilità', 'SOCIAL', 'DISABILITY', 'RESIDENTIAL', 'DGR XII/4795', 40),
    ('CSE', 'Centro socio educativo', 'SOCIAL', 'DISABILITY', 'DAY', 'DGR XII/4795', 41),
    ('SFA', 'Servizio di formazione all''autonomia', 'SOCIAL', 'DISABILITY', 'DAY', 'DGR XII/4795', 42),
    ('CENTRO_DIURNO_ANZIANI', 'Centro diurno per anziani', 'SOCIAL', 'OLDER', 'DAY', 'DGR XII/4795', 50),
    ('APA', 'Alloggio protetto per anziani', 'SOCIAL', 'OLDER', 'RESIDENTIAL', 'DGR XII/4795', 51),
    ('CASA', 'Comunità alloggio sociale per anziani (CASA)', 'SOCIAL', 'OLDER', 'RESIDENTIAL', 'DGR XII/4795', 52),
    ('RSA', 'Residenza sanitaria assistenziale (RSA)', 'SOCIO_HEALTH', 'NON_SELF_SUFFICIENT', 'RESIDENTIAL', '', 60),
    ('CDI', 'Centro diurno integrato (CDI)', 'SOCIO_HEALTH', 'NON_SELF_SUFFICIENT', 'DAY', '', 61),
    ('C_DOM', 'Cure domiciliari (C-Dom, già ADI)', 'SOCIO_HEALTH', 'NON_SELF_SUFFICIENT', 'HOME', '', 62),
    ('RSA_APERTA', 'RSA aperta', 'SOCIO_HEALTH', 'NON_SELF_SUFFICIENT', 'HOME', '', 63),
    ('CURE_INTERMEDIE', 'Cure intermedie', 'SOCIO_HEALTH', 'NON_SELF_SUFFICIENT', 'RESIDENTIAL', '', 64),
    ('HOSPICE', 'Hospice', 'SOCIO_HEALTH', 'NON_SELF_SUFFICIENT', 'RESIDENTIAL', '', 65),
    ('CSS', 'Comunità socio sanitaria (CSS)', 'SOCIO_HEALTH', 'DISABILITY', 'RESIDENTIAL', '', 70),
    ('RSD', 'Residenza sanitaria per persone con disabilità (RSD)', 'SOCIO_HEALTH', 'DISABILITY', 'RESIDENTIAL', '', 71),
    ('CDD', 'Centro diurno per persone con disabilità (CDD)', 'SOCIO_HEALTH', 'DISABILITY', 'DAY', '', 72),
    ('CONSULTORIO', 'Consultorio familiare', 'SOCIO_HEALTH', 'FAMILIES', 'DESK', '', 73),
    ('DIPENDENZE', 'Servizio per le dipendenze', 'SOCIO_HEALTH', 'ADDICTION', 'DESK', '', 74),
    ('SPERIMENTALE', 'Unità di offerta sperimentale', 'NETWORK', 'EVERYBODY', 'DAY', '', 90),
    ('DORMITORIO', 'Dormitorio', 'NETWORK', 'HOMELESS', 'NIGHT', '', 91),
    ('SAI', 'Accoglienza e integrazione (SAI)', 'NETWORK', 'MIGRANTS', 'RESIDENTIAL', '', 92),
    ('ALLOGGIO_CONDIVISO', 'Alloggio condiviso o temporaneo', 'NETWORK', 'HOMELESS', 'RESIDENTIAL', '', 93),
    ('MENSA', 'Mensa', 'NETWORK', 'POVERTY', 'DESK', '', 94),
    ('EMPORIO', 'Emporio o distribuzione di alimenti', 'NETWORK', 'POVERTY', 'DESK', '', 95),
    ('CENTRO_ASCOLTO', 'Centro di ascolto', 'NETWORK', 'POVERTY', 'DESK', '', 96),
    ('SPORTELLO', 'Sportello sociale', 'NETWORK', 'EVERYBODY', 'DESK', '', 97),
    ('SAD', 'Assistenza domiciliare (SAD)', 'NETWORK', 'OLDER', 'HOME', '', 98),
    ('EDUCATIVA_DOMICILIARE', 'Educativa domiciliare', 'NETWORK', 'MINORS', 'HOME', '', 99),
    ('TRASPORTO', 'Trasporto sociale', 'NETWORK', 'OLDER', 'HOME', '', 100);

create table network.facilities (
    id              uuid primary key,
    organisation_id uuid not null,
    kind            text not null references network.facility_kinds,
    name            text not null check (name <> ''),
    description     text not null default '',
    municipality    char(6) not null,
    address         text not null default '',
    latitude        numeric(8, 5) check (latitude between -90 and 90),
    longitude       numeric(8, 5) check (longitude between -180 and 180),
    phone           text not null default '',
    email           text not null default '',
    places          integer not null default 0 check (places >= 0),
    audiences       text[] not null default '{}',
    languages       text[] not null default '{}',
    accessibility   text[] not null default '{}',
    territory       text[] not null default '{}', -- ISTAT codes; none: the whole district
    always_open     boolean not null default false,
    opening_note    text not null default '',
    open_to_all     boolean not null default true, -- shown in the public directory
    closed_on       date,
    saved_by        uuid not null,
    saved_at        timestamptz not null,
    version         integer not null default 1,
    unique (organisation_id, name),
    check ((latitude is null) = (longitude is null))
);
create index facilities_kind on network.facilities (kind);
create index facilities_municipality on network.facilities (municipality);
comment on table network.facilities is 'PUBLIC: facilities of the network; no personal datum';

-- The CPE lets a unit begin; accreditation lets it work for the public body. One never stands for the other.
create table network.facility_titles (
    id          uuid primary key,
    facility_id uuid not null references network.facilities,
    kind        text not null check (kind in ('AUTHORISATION', 'ACCREDITATION')),
    reference   text not null check (reference <> ''),
    issuer      text not null default '',
    places      integer check (places >= 0),
    valid       daterange not null check (not isempty(valid)),
    created_by  uuid not null,
    created_at  timestamptz not null,
    unique (facility_id, kind, reference)
);
comment on table network.facility_titles is 'PUBLIC: authorisation (CPE) and accreditation of facilities; no personal datum';

create table network.opening_hours (
    facility_id uuid not null references network.facilities,
    weekday     smallint not null check (weekday between 1 and 7),
    opens       time not null,
    closes      time not null check (closes > opens),
    primary key (facility_id, weekday, opens)
);
comment on table network.opening_hours is 'PUBLIC: when facilities are open; no personal datum';

-- Declared by the body, day by day. A correction is a new row; the newest of a day counts.
create table network.occupancies (
    id          uuid primary key,
    facility_id uuid not null references network.facilities,
    day         date not null,
    occupied    integer not null check (occupied >= 0),
    places      integer not null,
    declared_by uuid not null,
    declared_at timestamptz not null,
    check (occupied <= places)
);
create index occupancies_day on network.occupancies (facility_id, day desc, declared_at desc);
comment on table network.occupancies is 'PUBLIC: how many places are taken; no personal datum';

create table network.services (
    id              uuid primary key,
    facility_id     uuid not null references network.facilities,
    name            text not null check (name <> ''),
    description     text not null default '',
    audiences       text[] not null default '{}',
    access          text not null default '',
    cost            text not null default '',
    ended_on        date,
    saved_by        uuid not null,
    saved_at        timestamptz not null
);
create index services_facility on network.services (facility_id);
comment on table network.services is 'PUBLIC: what facilities offer, to whom; no personal datum';

grant select on network.facility_kinds to trama_app;
grant select, insert, update on network.facilities, network.services to trama_app;
grant select, insert on network.facility_titles, network.occupancies to trama_app;
grant select, insert, delete on network.opening_hours to trama_app;
grant update (valid) on network.facility_titles to trama_app;
grant select on all tables in schema network to trama_publish;

-- A JSON list of texts as an array, sorted, so that the same set is the same array.
create function network.texts(list jsonb) returns text[] language sql immutable parallel safe
    return coalesce((select array_agg(t order by t) from jsonb_array_elements_text(list) t), '{}');
grant execute on function network.texts(jsonb) to trama_app;
