-- The text of a regulation is a file; once it is approved, each municipality adopts it by an act of its own.
alter table governance.texts
    add column file_name    text not null,
    add column media_type   text not null,
    add column bytes        bigint not null,
    add column adopt_within smallint not null check (adopt_within between 1 and 730), -- days from the resolution
    add column deed         text not null default '',
    add column decided_on   date,
    add column due_on       date,
    alter column content_hash set not null,
    add check ((state = 'APPROVED') = (due_on is not null)),
    add check ((state in ('APPROVED', 'REJECTED')) = (decided_on is not null));
create unique index texts_proposed on governance.texts (code) where state in ('DRAFT', 'PROPOSED');
alter table governance.adoptions
    add column in_force date,
    add check (state <> 'ADOPTED' or in_force >= act_on);
