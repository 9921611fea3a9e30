create schema agreement;
grant usage on schema agreement to trama_app, trama_publish;

create table agreement.kinds (
    code        text primary key check (code ~ '^[A-Z_]+$'),
    name        text not null check (name <> ''),
    by_assembly boolean not null,           -- signed only after a resolution of the assembly
    rank        smallint not null
);
comment on table agreement.kinds is 'PUBLIC: kinds of agreement between institutions, starting data; no personal datum';
insert into agreement.kinds (code, name, by_assembly, rank) values
    ('PROGRAMME', 'Accordo di programma', true, 1), ('PROTOCOL', 'Protocollo d''intesa', false, 2),
    ('CONVENTION', 'Convenzione fra enti', false, 3), ('NETWORK', 'Accordo di rete', false, 4);

-- What institutions agreed among themselves. What a single body signed so that records may be shared with it is in network.agreements, and only there.
create table agreement.agreements (
    id             uuid primary key,
    kind           text not null references agreement.kinds,
    title          text not null check (title <> ''),
    purpose        text not null default '',
    valid          daterange not null check (not isempty(valid)),
    renews         uuid references agreement.agreements check (renews <> id),
    proposed_on    date,
    approved_on    date,
    approved_by    text not null default '',     -- body and number of the resolution
    rejected_by    text not null default '',     -- the last resolution that did not approve it
    signed_on      date,
    ended_on       date,                         -- the first day without it, before its time
    ended_reason   text not null default '',
    version        integer not null default 1,
    saved_by       uuid not null,
    saved_at       timestamptz not null,
    check (ended_on is null or signed_on is not null and ended_reason <> '')
);
create index agreements_kind on agreement.agreements (kind);
create index agreements_renews on agreement.agreements (renews) where renews is not null;
comment on table agreement.agreements is 'PUBLIC: programme agreements and protocols; no personal datum';

-- Signatories, and who joined later; most are bodies of the network, and some are known by their name only.
create table agreement.parties (
    id              uuid primary key,
    agreement_id    uuid not null references agreement.agreements,
    organisation_id uuid references trust.organisations,
    name            text not null check (name <> ''),
    role            text not null check (role in ('SIGNATORY', 'ADHERENT')),
    since           date not null,
    until           date check (until >= since),
    act             text not null default '',
    added_by        uuid not null,
    added_at        timestamptz not null
);
create unique index parties_once on agreement.parties (agreement_id, lower(name)) where until is null;
create index parties_organisation on agreement.parties (organisation_id) where organisation_id is not null;
comment on table agreement.parties is 'PUBLIC: institutions that signed or joined; no personal datum';

create table agreement.texts (
    id           uuid primary key,
    agreement_id uuid not null references agreement.agreements,
    number       integer not null check (number > 0),
    file_name    text not null,
    media_type   text not null,
    bytes        bigint not null,
    content_hash text not null check (content_hash ~ '^[0-9a-f]{64}$'),
    note         text not null default '',
    stored_by    uuid not null,
    stored_at    timestamptz not null,
    unique (agreement_id, number)
);
create index texts_content on agreement.texts (content_hash);
comment on table agreement.texts is 'PUBLIC: versions of the text; no personal datum';

create table agreement.duties (
    id           uuid primary key,
    agreement_id uuid not null references agreement.agreements,
    party_id     uuid not null references agreement.parties,
    title        text not null check (title <> ''),
    due          date not null,
    every_months smallint not null default 0 check (every_months between 0 and 60),  -- done, it is due again
    done_on      date,
    evidence     text not null default '',
    dropped_at   timestamptz,
    written_by   uuid not null,
    written_at   timestamptz not null,
    check (done_on is null or evidence <> '')
);
create index duties_agreement on agreement.duties (agreement_id, due);
create index duties_party on agreement.duties (party_id);
comment on table agreement.duties is 'PUBLIC: what each institution promised, by when, and when it did; no personal datum';

grant select on agreement.kinds to trama_app;
grant select, insert on agreement.agreements, agreement.parties, agreement.texts, agreement.duties to trama_app;
grant update on agreement.agreements to trama_app;
grant update (until) on agreement.parties to trama_app;
grant update (done_on, evidence, dropped_at) on agreement.duties to trama_app;
