-- Where letters to a municipality go, and under which number of the office's protocol they went out: one outgoing act, many who receive it.
create table allocation.addresses (
    istat_code char(6) primary key references territory.municipalities,
    address    text not null,
    changed_by uuid not null,
    changed_at timestamptz not null
);
comment on table allocation.addresses is 'PUBLIC: certified mail of municipal offices; no personal datum';
grant select, insert, update on allocation.addresses to trama_app;
create table allocation.protocols (
    proposal_id   uuid primary key references allocation.proposals,
    number        text not null check (number <> ''),
    registered_on date not null,
    written_by    uuid not null,
    written_at    timestamptz not null
);
comment on table allocation.protocols is 'PUBLIC: protocol number of letters; no personal datum';
grant select, insert, update on allocation.protocols to trama_app;
