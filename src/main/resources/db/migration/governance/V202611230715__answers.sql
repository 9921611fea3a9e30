-- What the holder of a seat said before a session: who comes, or who votes in their place. The last answer counts.
create table governance.answers (
    session_id  uuid not null references governance.sessions,
    seat_id     uuid not null references governance.seats,
    kind        text not null check (kind in ('COMES', 'PROXY', 'DELEGATE', 'ABSENT')),
    holder      uuid references governance.seats,          -- PROXY: the seat that votes for this one
    delegate_id uuid references governance.delegates,      -- DELEGATE: the person who comes
    by_name     text not null check (by_name <> ''),
    answered_by uuid not null,
    answered_at timestamptz not null,
    primary key (session_id, seat_id),
    check ((kind = 'PROXY') = (holder is not null)),
    check ((kind = 'DELEGATE') = (delegate_id is not null)),
    check (holder <> seat_id)
);
create index answers_seat on governance.answers (seat_id);
create index answers_holder on governance.answers (holder);
create index answers_delegate on governance.answers (delegate_id);
comment on table governance.answers is 'PUBLIC: whether the holder of a public office comes to a session, or who votes for them; nothing of who is helped';
grant select, insert, update on governance.answers to trama_app;
