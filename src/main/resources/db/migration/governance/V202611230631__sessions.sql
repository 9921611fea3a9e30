-- Frozen at the opening of a session, never changed: who votes, with which weight and how it was computed.
create table governance.units (
    id         uuid primary key,
    session_id uuid not null references governance.sessions,
    union_id   uuid references governance.unions,   -- one vote for all its seats below
    name       text not null check (name <> ''),
    heads      smallint not null check (heads > 0),
    weight     numeric(12, 2) not null check (weight > 0),
    position   integer not null,
    unique (session_id, position),
    unique (session_id, id)
);
create index units_union on governance.units (union_id);
comment on table governance.units is 'PUBLIC: votes of a session with their frozen weight; no personal datum';
create table governance.unit_seats (
    session_id uuid not null references governance.sessions,
    seat_id    uuid not null references governance.seats,
    unit_id    uuid not null references governance.units,
    weight     numeric(12, 2) not null check (weight > 0),
    how        text not null,                       -- as the minutes say it
    primary key (session_id, seat_id),
    foreign key (session_id, unit_id) references governance.units (session_id, id)
);
create index unit_seats_unit on governance.unit_seats (unit_id);
create index unit_seats_seat on governance.unit_seats (seat_id);
comment on table governance.unit_seats is 'PUBLIC: seats behind each vote of a session, with their frozen weight; no personal datum';

-- Who was there, from when to when. A mistake is voided, never deleted.
create table governance.attendances (
    id           uuid primary key,
    session_id   uuid not null references governance.sessions,
    unit_id      uuid not null,
    capacity     text not null check (capacity in ('MEMBER', 'DELEGATE', 'PROXY')),
    person       text not null default '',          -- the name as it goes in the minutes
    holder       uuid,                              -- PROXY: the present unit that votes for this one
    act          text not null default '',
    arrived_at   timestamptz not null,
    left_at      timestamptz check (left_at >= arrived_at),
    voided_at    timestamptz,
    recorded_by  uuid not null,
    recorded_at  timestamptz not null,
    foreign key (session_id, unit_id) references governance.units (session_id, id),
    foreign key (session_id, holder) references governance.units (session_id, id),
    check ((capacity = 'PROXY') = (holder is not null)),
    check (holder <> unit_id)
);
create unique index attendances_now on governance.attendances (unit_id) where left_at is null and voided_at is null;
create index attendances_session on governance.attendances (session_id);
create index attendances_unit on governance.attendances (session_id, unit_id);
create index attendances_holder on governance.attendances (session_id, holder);
comment on table governance.attendances is 'PUBLIC: who sat for a public body in a session; nothing of who is helped';
create table governance.guests (
    id         uuid primary key,
    session_id uuid not null references governance.sessions,
    name       text not null check (name <> ''),
    office     text not null default '',
    made_by    uuid not null,
    made_at    timestamptz not null
);
create index guests_session on governance.guests (session_id);
comment on table governance.guests is 'PUBLIC: who was invited to a public session, with the office; nothing of who is helped';

create table governance.items (
    id         uuid primary key,
    session_id uuid not null references governance.sessions,
    position   integer not null check (position > 0),
    kind       text not null check (kind in ('DECISION', 'INFORMATION', 'PERSONS')), -- PERSONS: voted in secret as a rule
    majority   text references governance.majorities,  -- null: that of the regulation
    withdrawn_at timestamptz,
    discussion text not null default '',            -- what was said, for the minutes
    version    integer not null default 0,
    unique (session_id, position) deferrable initially deferred,
    unique (session_id, id)
);
comment on table governance.items is 'PUBLIC: agenda of a session; no personal datum';
-- Number 1 is what was convened; each amendment in the session is a further one. The last is what is voted.
create table governance.item_versions (
    item_id      uuid not null references governance.items,
    number       smallint not null check (number > 0),
    title        text not null check (title <> ''),
    text         text not null default '',          -- the operative part
    subject_kind text,                              -- of plan.ResolutionSubjects; null: free
    subject_id   uuid,
    change       text not null default '',          -- what the amendment changes, as the minutes say it
    made_by      uuid not null,
    made_at      timestamptz not null,
    primary key (item_id, number),
    check ((subject_kind is null) = (subject_id is null)),
    check (number = 1 or change <> '')
);
create index item_versions_subject on governance.item_versions (subject_kind, subject_id);
comment on table governance.item_versions is 'PUBLIC: what an item proposes, version by version; no personal datum';
create table governance.item_documents (
    id           uuid primary key,
    item_id      uuid not null references governance.items,
    number       smallint not null default 1,       -- the version that it belongs to
    file_name    text not null,
    media_type   text not null,
    bytes        bigint not null,
    content_hash text not null,
    added_by     uuid not null,
    added_at     timestamptz not null,
    removed_at   timestamptz,
    foreign key (item_id, number) references governance.item_versions
);
create index item_documents_item on governance.item_documents (item_id, number);
create index item_documents_content on governance.item_documents (content_hash);
comment on table governance.item_documents is 'PUBLIC: papers of an item of the agenda; no personal datum';

-- What was convened is written until the session opens; from then on each change is a version of its own.
create function governance.version_is_final() returns trigger language plpgsql as $$
begin
    if exists (select from governance.items i join governance.sessions s on s.id = i.session_id
            where i.id = old.item_id and s.state not in ('DRAFT', 'CONVENED')) then
        raise exception 'item % was before a session', old.item_id using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger version_is_final before update on governance.item_versions for each row execute function governance.version_is_final();
create function governance.frozen() returns trigger language plpgsql as $$
begin
    raise exception 'what was frozen at the opening does not change' using errcode = 'check_violation';
end $$;
create trigger frozen before update or delete on governance.units for each row execute function governance.frozen();
create trigger frozen before update or delete on governance.unit_seats for each row execute function governance.frozen();


grant select, insert on governance.units, governance.unit_seats, governance.guests to trama_app;
grant select, insert, update on governance.attendances, governance.items, governance.item_versions, governance.item_documents to trama_app;
grant delete on governance.guests to trama_app;
