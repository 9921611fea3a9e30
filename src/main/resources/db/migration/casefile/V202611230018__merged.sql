-- Two registrations of one person may each have a record: both are reached from either, the one in charge first.
create function casefile.record_of_merged(person uuid)
    returns table (id uuid, number text, person_id uuid, compartment text, opened_on date)
    language sql stable security definer set search_path = ''
begin atomic
    select r.id, r.number, r.person_id, r.compartment, r.opened_on
    from casefile.social_records r
    where r.person_id = any (people.ids_of(person)) and trust.may(r.id, r.compartment, 1)
    order by r.sealed, r.person_id <> person,
             not exists (select from casefile.takings_in_charge t where t.record_id = r.id and upper_inf(t.valid)), r.opened_on;
end;
alter function casefile.record_of_merged(uuid) owner to trama_publish;
revoke all on function casefile.record_of_merged(uuid) from public;
grant execute on function casefile.record_of_merged(uuid) to trama_app;
