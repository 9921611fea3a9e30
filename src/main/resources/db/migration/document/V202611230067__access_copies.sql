-- Who asks for a copy of the record (GDPR art. 15), until when it is due, what was left out, what was delivered.
create table document.access_requests (
    id              uuid primary key,
    record_id       uuid not null,
    compartment     text not null check (compartment in ('ORDINARY', 'SEALED')), -- sealed parts are a copy of their own
    requester       text not null check (requester <> ''),
    requested_on    date not null,
    due             date not null,
    organisation_id uuid not null,
    created_by      uuid not null,
    created_at      timestamptz not null,
    left_out        uuid[] not null default '{}',
    reviewed_at     timestamptz,
    paper_id        uuid references document.papers,
    delivered_on    date,
    check ((paper_id is null) = (delivered_on is null))
);
create index access_requests_record on document.access_requests (record_id);
create index access_requests_paper on document.access_requests (paper_id) where paper_id is not null;
comment on table document.access_requests is 'RECORD: requests of a copy and their delivery';
alter table document.access_requests enable row level security;
create policy read_requests on document.access_requests for select using (trust.may(record_id, compartment, 3));
create policy add_requests on document.access_requests for insert with check (trust.may(record_id, compartment, 3));
create policy change_requests on document.access_requests for update using (trust.may(record_id, compartment, 3));
grant select, insert on document.access_requests to trama_app;
grant update (left_out, reviewed_at, paper_id, delivered_on) on document.access_requests to trama_app;

-- Words of a note that tell of somebody else: masked, or kept for a reason.
create table document.maskings (
    request_id  uuid not null references document.access_requests,
    entry_id    uuid not null,
    word        text not null,
    record_id   uuid not null,
    compartment text not null check (compartment in ('ORDINARY', 'HEALTH', 'JUDICIAL', 'SEALED')),
    kept        boolean not null,
    reason      text not null default '',
    primary key (request_id, entry_id, word),
    check (not kept or reason <> '')
);
comment on table document.maskings is 'RECORD: what was reviewed by hand before a copy was delivered';
alter table document.maskings enable row level security;
create policy read_maskings on document.maskings for select using (trust.may(record_id, compartment, 3));
create policy add_maskings on document.maskings for insert with check (trust.may(record_id, compartment, 3));
create policy change_maskings on document.maskings for update using (trust.may(record_id, compartment, 3));
grant select, insert on document.maskings to trama_app;
grant update (kept, reason) on document.maskings to trama_app;
