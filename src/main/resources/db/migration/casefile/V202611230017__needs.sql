-- Needs by area: from the reasons of a contact, an assessment, or what the worker sees; the goals of a project start from them.
create table casefile.needs (
    id          uuid primary key,
    record_id   uuid not null references casefile.social_records,
    compartment text not null check (compartment in ('ORDINARY', 'HEALTH', 'JUDICIAL', 'SEALED')),
    area        text not null,
    problem     text not null check (problem <> ''),
    weight      smallint not null check (weight between 1 and 3),
    coping      text not null default '',             -- how the person faces it
    source      text not null check (source in ('CONTACT', 'ASSESSMENT', 'OBSERVED', 'TOLD')),
    valid       daterange not null check (not isempty(valid)),
    outcome     text check (outcome in ('MET', 'EASED', 'UNCHANGED', 'GONE')),
    noted_by    uuid not null,
    version     integer not null default 0,
    check ((outcome is null) = upper_inf(valid))
);
create index needs_record on casefile.needs (record_id);
comment on table casefile.needs is 'RECORD: needs of a person, dated';
alter table casefile.needs enable row level security;
create policy read_needs on casefile.needs for select using (trust.may(record_id, compartment, 3));
create policy add_needs on casefile.needs for insert with check (trust.may(record_id, compartment, 3));
create policy change_needs on casefile.needs for update using (trust.may(record_id, compartment, 3));
grant select, insert on casefile.needs to trama_app;
grant update (weight, coping, valid, outcome, version) on casefile.needs to trama_app;
