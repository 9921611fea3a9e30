-- A word between colleagues about a record: never by mail, never to who may not know of the record.
create table agenda.messages (
    id          uuid primary key,
    record_id   uuid not null,
    compartment text not null check (compartment in ('ORDINARY', 'SEALED')),
    sender      uuid not null,
    holder      text not null check (holder ~ '^[uot]:[0-9a-f-]{36}$'),
    text        text not null check (text <> '' and length(text) <= 1000),
    answers     uuid references agenda.messages,
    sent_at     timestamptz not null,
    done_at     timestamptz,                -- read, or answered
    done_by     uuid
);
create index messages_record on agenda.messages (record_id, sent_at desc);
create index messages_waiting on agenda.messages (holder) where done_at is null;
create index messages_answers on agenda.messages (answers) where answers is not null;
comment on table agenda.messages is 'RECORD: short messages about a record; read by who wrote them and by whom they are for, while these may see the record';
alter table agenda.messages enable row level security;
create policy read_messages on agenda.messages for select
    using ((holder = any (coalesce((select trust.actor_keys()), '{}')) or 'u:' || sender = any (coalesce((select trust.actor_keys()), '{}')))
        and trust.may(record_id, compartment, 2));
create policy write_messages on agenda.messages for insert
    with check ('u:' || sender = any (trust.actor_keys()) and trust.may(record_id, compartment, 2));
create policy end_messages on agenda.messages for update
    using (holder = any (coalesce((select trust.actor_keys()), '{}')) and trust.may(record_id, compartment, 2));
grant select, insert on agenda.messages to trama_app;
grant update (done_at, done_by) on agenda.messages to trama_app;

-- To whom one may write about a record: who may see it today. Asked by who may see it too.
create function agenda.recipients(record uuid) returns table (holder text, name text)
    language sql stable security definer set search_path = ''
begin atomic
    select distinct a.holder, coalesce(o.name, t.name, u.display_name)
    from trust.access_rights a
    join casefile.social_records r on r.id = a.record_id and r.compartment = any (a.compartments)
    left join trust.organisations o on a.holder = 'o:' || o.id
    left join trust.teams t on a.holder = 't:' || t.id
    left join trust.users u on a.holder = 'u:' || u.id and u.active
    where a.record_id = record and a.level >= 2 and a.valid @> trust.today() and a.revoked_at is null
      and trust.may(r.id, r.compartment, 2) and coalesce(o.name, t.name, u.display_name) is not null
    order by 2;
end;
alter function agenda.recipients(uuid) owner to trama_publish;
revoke all on function agenda.recipients(uuid) from public;
grant execute on function agenda.recipients(uuid) to trama_app;
