-- What someone is typing, kept on the server per user until it is sent. The one table whose rows are deleted by use.
create table trust.drafts (
    owner    text not null check (owner ~ '^u:'),
    form_key text not null check (length(form_key) between 1 and 200),
    content  jsonb not null,
    saved_at timestamptz not null,
    primary key (owner, form_key)
);
comment on table trust.drafts is 'OWNED: only by the user who types';
alter table trust.drafts enable row level security;
create policy own_drafts on trust.drafts using (owner = any (trust.actor_keys())) with check (owner = any (trust.actor_keys()));
grant select, insert, update, delete on trust.drafts to trama_app;

-- Documents by content hash; the bytes lie encrypted in the data folder.
create table trust.documents (
    id           uuid primary key default uuidv7(),
    record_id    uuid not null,
    compartment  text not null check (compartment in ('ORDINARY', 'HEALTH', 'JUDICIAL', 'SEALED')),
    file_name    text not null,
    media_type   text not null,
    bytes        bigint not null,
    content_hash text not null check (content_hash ~ '^[0-9a-f]{64}$'),
    created_by   uuid not null,
    created_at   timestamptz not null
);
create index documents_record on trust.documents (record_id);
comment on table trust.documents is 'RECORD: files of a social record';
alter table trust.documents enable row level security;
create policy read_documents on trust.documents for select using (trust.may(record_id, compartment, 3));
create policy add_documents on trust.documents for insert with check (trust.may(record_id, compartment, 3));
grant select, insert on trust.documents to trama_app;
