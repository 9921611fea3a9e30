create schema document;
grant usage on schema document to trama_app, trama_publish;
grant create on schema document to trama_publish;

-- Words as they are searched: small letters, no accents.
create function document.plain(words text) returns text language sql immutable parallel safe
    return regexp_replace(normalize(lower(words), NFD), U&'[\0300-\036F]', '', 'g');

-- What a file of a record is: the file itself (bytes, hash, type) lies in trust.documents under the same id. Nothing is ever deleted.
create table document.papers (
    id              uuid primary key references trust.documents,
    record_id       uuid not null,
    compartment     text not null check (compartment in ('ORDINARY', 'HEALTH', 'JUDICIAL', 'SEALED')),
    folder          text not null check (folder in ('COURT', 'INCOMING', 'OUTGOING', 'DIARY', 'MONEY', 'HEALTH', 'AGREEMENTS', 'PSYCHOLOGY', 'OTHER')),
    title           text not null check (title <> '' and length(title) <= 200),
    dated           date not null,
    direction       text not null check (direction in ('IN', 'OUT', 'INTERNAL')),
    party           text not null default '',          -- who sent it, or to whom it goes
    origin          text not null check (origin in ('UPLOADED', 'FILED', 'TEMPLATE', 'REPORT', 'ACCESS_COPY')),
    pages           integer not null default 0,        -- of a PDF
    replaces        uuid references document.papers,   -- the version before this one
    organisation_id uuid not null,
    created_by      uuid not null,
    created_at      timestamptz not null,
    obscured_at     timestamptz,
    obscured_by     uuid,
    obscured_reason text,
    unique (replaces),
    check ((obscured_at is null) = (obscured_reason is null) and (obscured_at is null) = (obscured_by is null))
);
create index papers_record on document.papers (record_id, dated desc, id desc);
comment on table document.papers is 'RECORD: documents of a social record, in folders';
alter table document.papers enable row level security;
create policy read_papers on document.papers for select using (trust.may(record_id, compartment, 3));
create policy add_papers on document.papers for insert with check (trust.may(record_id, compartment, 3));
create policy obscure_papers on document.papers for update using (trust.may(record_id, compartment, 3));
grant select, insert on document.papers to trama_app;
grant update (obscured_at, obscured_by, obscured_reason) on document.papers to trama_app;

-- Papers that were stored before there were folders.
insert into document.papers (id, record_id, compartment, folder, title, dated, direction, origin, organisation_id, created_by, created_at)
select d.id, d.record_id, d.compartment, 'AGREEMENTS', left(d.file_name, 200), (d.created_at at time zone 'Europe/Rome')::date, 'INTERNAL', 'FILED',
       coalesce((select m.organisation_id from trust.memberships m where m.user_id = d.created_by order by m.valid limit 1), d.created_by),
       d.created_by, d.created_at
from trust.documents d;

-- The local protocol: one register per body and year; what is sealed is numbered apart, so that no gap tells of it.
create table document.registers (
    organisation_id uuid not null,
    year            integer not null,
    sealed          boolean not null,
    last            integer not null,
    primary key (organisation_id, year, sealed)
);
comment on table document.registers is 'SYSTEM: last protocol number of each register';

-- The row stays locked until the end of the transaction: numbers follow each other without gaps.
create function document.next_number(organisation uuid, of_year integer, of_sealed boolean) returns integer
    language sql security definer set search_path = ''
begin atomic
    insert into document.registers as r (organisation_id, year, sealed, last)
    select organisation, of_year, of_sealed, 1 where trust.has_key('o:' || organisation)
    on conflict (organisation_id, year, sealed) do update set last = r.last + 1
    returning last;
end;
grant select, insert, update on document.registers to trama_publish;
alter function document.next_number(uuid, integer, boolean) owner to trama_publish;
revoke all on function document.next_number(uuid, integer, boolean) from public;
grant execute on function document.next_number(uuid, integer, boolean) to trama_app;

create table document.protocol (
    id              uuid primary key default uuidv7(),
    organisation_id uuid not null,
    year            integer not null,
    sealed          boolean not null,
    number          integer not null,
    direction       text not null check (direction in ('IN', 'OUT')),
    registered_on   date not null,
    registered_at   timestamptz not null,
    registered_by   uuid not null,
    paper_id        uuid not null unique,
    record_id       uuid not null,
    compartment     text not null check (compartment in ('ORDINARY', 'HEALTH', 'JUDICIAL', 'SEALED')),
    unique (organisation_id, sealed, year, number),
    check (sealed = (compartment = 'SEALED'))
);
comment on table document.protocol is 'OWNED: numbers and dates, read by the offices of the body; what the paper says stays in document.papers';
alter table document.protocol enable row level security;
create policy own_protocol on document.protocol for select using (
    (not sealed and organisation_id = any (select substr(k, 3)::uuid from unnest((select trust.actor_keys())) k where k like 'o:%')
     and (select trust.has_role('ACCESS_DESK', 'SOCIAL_WORKER', 'COORDINATOR')))
    or trust.may(record_id, compartment, 3));
create policy add_protocol on document.protocol for insert
    with check ('o:' || organisation_id = any (trust.actor_keys()) and trust.may(record_id, compartment, 3));
grant select, insert on document.protocol to trama_app;
