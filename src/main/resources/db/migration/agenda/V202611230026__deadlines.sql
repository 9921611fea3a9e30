create schema agenda;
grant usage on schema agenda to trama_app, trama_publish;
grant create on schema agenda to trama_publish;

create table agenda.deadlines (
    id          uuid primary key default uuidv7(),
    record_id   uuid not null,
    compartment text not null check (compartment in ('ORDINARY', 'HEALTH', 'JUDICIAL', 'SEALED')),
    kind        text not null check (kind ~ '^[A-Z][A-Z_]*$'),
    due         date not null,
    title       text not null check (title <> ''),
    href        text not null check (href like '/%'),
    source      uuid not null unique,
    worker      uuid,                       -- who is to do it; none: who answers for the record
    set_by      uuid not null,
    set_at      timestamptz not null,
    met_on      date,
    met_by      uuid,
    dropped_at  timestamptz,
    check ((met_on is null) = (met_by is null))
);
create index deadlines_open on agenda.deadlines (record_id, due) where met_on is null and dropped_at is null;
create index deadlines_worker on agenda.deadlines (worker) where worker is not null and met_on is null and dropped_at is null;
comment on table agenda.deadlines is 'RECORD: what is due on a record, and who met it when';
alter table agenda.deadlines enable row level security;
create policy read_deadlines on agenda.deadlines for select using (trust.may(record_id, compartment, 2));
create policy add_deadlines on agenda.deadlines for insert with check (trust.may(record_id, compartment, 2));
create policy change_deadlines on agenda.deadlines for update using (trust.may(record_id, compartment, 2));
grant select, insert on agenda.deadlines to trama_app;
grant update (kind, due, title, href, worker, met_on, met_by, dropped_at) on agenda.deadlines to trama_app;
