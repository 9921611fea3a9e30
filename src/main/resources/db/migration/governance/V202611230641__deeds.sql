-- Numbered per body and year in the transaction that closes the vote; never changed.
create table governance.resolutions (
    id           uuid primary key default uuidv7(),
    body_id      uuid not null references governance.bodies,
    year         smallint not null,
    number       integer not null check (number > 0),
    adopted_on   date not null,
    session_id   uuid not null references governance.sessions,
    item_id      uuid not null references governance.items,
    ballot_id    uuid not null unique references governance.ballots,
    title        text not null check (title <> ''),
    text         text not null,
    subject_kind text,
    subject_id   uuid,
    effect       text not null default '',          -- what became effective, as it was named then
    adopted_at   timestamptz not null,
    unique (body_id, year, number)
);
create index resolutions_session on governance.resolutions (session_id);
create index resolutions_item on governance.resolutions (item_id);
create index resolutions_subject on governance.resolutions (subject_id) where subject_id is not null;
comment on table governance.resolutions is 'PUBLIC: what bodies resolved; no personal datum of who is helped';
grant select, insert on governance.resolutions to trama_app;

create table governance.minutes (
    id           uuid primary key,
    session_id   uuid not null references governance.sessions,
    corrects     uuid unique references governance.minutes,
    reason       text not null default '',          -- of a correction
    opening      text not null default '',
    closing      text not null default '',
    version      integer not null default 0,
    changed_by   uuid not null,
    changed_at   timestamptz not null,
    signed_by    uuid,
    signed_at    timestamptz,
    content_hash text,                              -- the paper, frozen
    check ((corrects is null) = (reason = '')),
    check ((signed_at is null) = (content_hash is null))
);
create unique index minutes_one on governance.minutes (session_id) where corrects is null;
create index minutes_session on governance.minutes (session_id);
create index minutes_content on governance.minutes (content_hash);
comment on table governance.minutes is 'PUBLIC: minutes of public bodies; nothing of who is helped';
create table governance.minutes_items (
    minutes_id uuid not null references governance.minutes,
    item_id    uuid not null references governance.items,
    text       text not null default '',
    primary key (minutes_id, item_id)
);
create index minutes_items_item on governance.minutes_items (item_id);
comment on table governance.minutes_items is 'PUBLIC: what the minutes say of an item; nothing of who is helped';
grant select, insert, update on governance.minutes, governance.minutes_items to trama_app;

create function governance.signed_is_final() returns trigger language plpgsql as $$
declare
    signed boolean;
begin
    if tg_table_name = 'minutes' then
        signed = old.signed_at is not null;
    else
        signed = exists (select from governance.minutes m where m.id = new.minutes_id and m.signed_at is not null);
    end if;
    if signed then
        raise exception 'signed minutes do not change' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger signed_is_final before update on governance.minutes for each row execute function governance.signed_is_final();
create trigger signed_is_final before insert or update on governance.minutes_items for each row execute function governance.signed_is_final();

-- What a session left to be done.
create table governance.tasks (
    id              uuid primary key,
    session_id      uuid not null references governance.sessions,
    item_id         uuid references governance.items,
    text            text not null check (text <> ''),
    owner           text not null check (owner <> ''), -- as it is said in the session: an office, a body
    organisation_id uuid references trust.organisations,
    due             date not null,
    outcome         text not null default '',
    done_on         date,
    dropped         boolean not null default false,
    version         integer not null default 0,
    made_by         uuid not null,
    made_at         timestamptz not null,
    check (not dropped or outcome <> '')
);
create index tasks_session on governance.tasks (session_id);
create index tasks_item on governance.tasks (item_id);
create index tasks_organisation on governance.tasks (organisation_id);
comment on table governance.tasks is 'PUBLIC: what a session left to be done; nothing of who is helped';
grant select, insert, update on governance.tasks to trama_app;
