-- What goes out by mail is written in the transaction that decides it and sent afterwards, to each address once; each address has its outcome.
create table governance.sendings (
    id       uuid primary key,
    kind     text not null check (kind in ('CONVOCATION', 'CHANGE', 'CANCELLATION', 'MINUTES', 'ADOPTION')),
    source   uuid not null,                         -- the session, the minutes or the version of a bylaw
    subject  text not null check (subject <> ''),
    text     text not null check (text <> ''),
    made_by  uuid not null,
    made_at  timestamptz not null
);
create index sendings_source on governance.sendings (source, made_at desc);
comment on table governance.sendings is 'PUBLIC: what the secretariat sent, without to whom; no personal datum';
create table governance.sending_files (
    sending_id   uuid not null references governance.sendings,
    position     smallint not null,
    file_name    text not null,
    media_type   text not null,
    content_hash text not null,
    primary key (sending_id, position)
);
create index sending_files_content on governance.sending_files (content_hash);
comment on table governance.sending_files is 'PUBLIC: files of what the secretariat sent; no personal datum';
grant select, insert on governance.sendings, governance.sending_files to trama_app;

create table governance.addresses (
    id           uuid primary key default uuidv7(),
    sending_id   uuid not null references governance.sendings,
    name         text not null check (name <> ''),
    office       text not null default '',
    address      text not null default '',          -- empty: none is known, somebody calls
    state        text not null default 'WAITING' check (state in ('WAITING', 'SENDING', 'SENT', 'BY_HAND', 'DONE_BY_HAND')),
    attempts     smallint not null default 0,
    next_attempt timestamptz not null,
    problem      text not null default '' check (problem in ('', 'NO_ADDRESS', 'NOT_SET_UP', 'FAILED', 'UNSURE')),
    settled_at   timestamptz,
    unique (sending_id, name, address),
    check (address <> '' or state in ('BY_HAND', 'DONE_BY_HAND'))
);
create index addresses_waiting on governance.addresses (next_attempt) where state in ('WAITING', 'SENDING');
comment on table governance.addresses is 'OWNED: to whom it went and how; who convenes reads and writes it';
alter table governance.addresses enable row level security;
create policy office on governance.addresses
    using ((select trust.has_role('ASSEMBLY_SECRETARY', 'PLAN_OFFICE', 'SYSTEM')));
grant select, insert on governance.addresses to trama_app;
grant update (state, attempts, next_attempt, problem, settled_at) on governance.addresses to trama_app;

-- To whom convocations and minutes went is said by their sending.
drop table governance.recipients;

-- Each time that a session was called, called anew with changes, or called off: what was said then.
alter table governance.convocations drop column subject, drop column text, drop column sent_by, drop column sent_at,
    add foreign key (id) references governance.sendings,
    add column kind         text not null check (kind in ('CONVOCATION', 'CHANGE', 'CANCELLATION')),
    add column note         text not null default '',   -- what changed, or why it is called off
    add column urgency      text not null default '',   -- why the notice is shorter than the regulation asks
    add column first_call   timestamptz not null,
    add column second_call  timestamptz,
    add column place        text not null,
    add column link         text not null,
    add column agenda       text not null,              -- titles, one a line
    add column content_hash text not null;              -- as it was printed
create index convocations_content on governance.convocations (content_hash);

create table governance.delegate_contacts (
    delegate_id uuid primary key references governance.delegates,
    email       text not null,
    changed_by  uuid not null,
    changed_at  timestamptz not null
);
comment on table governance.delegate_contacts is 'OWNED: how delegates are reached; who convenes reads and writes it';
alter table governance.delegate_contacts enable row level security;
create policy office on governance.delegate_contacts
    using ((select trust.has_role('ASSEMBLY_SECRETARY', 'PLAN_OFFICE', 'SYSTEM')));
grant select, insert, update on governance.delegate_contacts to trama_app;
