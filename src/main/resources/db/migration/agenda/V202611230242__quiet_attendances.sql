-- An appointment on a sealed record keeps nobody's hour in the eyes of others: it is busy time only for who attends and who opens the record.
alter table agenda.attendances add sealed_record uuid;
alter table agenda.attendances drop constraint worker_taken;
alter table agenda.attendances add constraint worker_taken
    exclude using gist (worker with =, during with &&) where (active and sealed_record is null);
alter table agenda.appointments add constraint sealed_takes_nothing
    check (compartment <> 'SEALED' or room_id is null and mediator_id is null and desk_id is null) not valid;
update agenda.attendances t set sealed_record = a.record_id from agenda.appointments a where a.id = t.appointment_id and a.compartment = 'SEALED';
drop policy read_attendances on agenda.attendances;
create policy read_attendances on agenda.attendances for select
    using ('u:' || worker = any (coalesce((select trust.actor_keys()), '{}'))
        or case when sealed_record is null
                then 'o:' || organisation_id = any (coalesce((select trust.actor_keys()), '{}'))
                    and (select trust.has_role('ACCESS_DESK', 'SOCIAL_WORKER', 'COORDINATOR', 'TEAM_MEMBER'))
                else trust.may(sealed_record, 'SEALED', 3) end);

create or replace function agenda.clashes(except_id uuid, room uuid, mediator uuid, desk uuid, workers uuid[], span tstzrange)
    returns table (what text, worker uuid)
    language sql stable security definer set search_path = ''
begin atomic
    select case when a.room_id = room then 'ROOM' when a.mediator_id = mediator then 'MEDIATOR' else 'DESK' end, null::uuid
    from agenda.appointments a
    where a.during && span and a.id <> except_id and a.state in ('BOOKED', 'KEPT')
      and (a.room_id = room or a.mediator_id = mediator or a.desk_id = desk) and cardinality(trust.actor_keys()) > 0
    union all
    select 'WORKER', t.worker from agenda.attendances t
    where t.worker = any (workers) and t.active and t.during && span and t.appointment_id <> except_id and cardinality(trust.actor_keys()) > 0
      and (t.sealed_record is null or 'u:' || t.worker = any (trust.actor_keys()) or trust.may(t.sealed_record, 'SEALED', 3));
end;
