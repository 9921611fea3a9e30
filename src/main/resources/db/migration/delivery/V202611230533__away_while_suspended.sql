-- What a voucher's suspension says of where the person is, kept where every absence is. By rules: who suspends (a ward) reads no assignment.
create function delivery.away(assignment uuid, absence uuid, of_kind text, from_day date, who uuid, moment timestamptz) returns boolean
    language sql security definer set search_path = ''
begin atomic
    insert into delivery.absences (id, person_id, record_id, compartment, organisation_id, kind, valid, note, noted_by, noted_at)
    select absence, a.person_id, a.record_id, a.compartment, a.organisation_id, of_kind, daterange(from_day, null), '', who, moment
    from delivery.assignments a
    where a.id = assignment and trust.has_role('SYSTEM')
      and not exists (select from delivery.absences b
                      where b.record_id = a.record_id and b.person_id = a.person_id and b.kind in ('HOSPITAL', 'AWAY') and upper_inf(b.valid)
                        and b.valid @> from_day)
    on conflict (id) do nothing
    returning true;
end;

-- Back from the day on; away on that day only: it never was.
create function delivery.back(assignment uuid, on_day date) returns boolean
    language sql security definer set search_path = ''
begin atomic
    with ended as (
        update delivery.absences b
        set valid = case when lower(b.valid) >= on_day then 'empty'::daterange else daterange(lower(b.valid), on_day) end
        from delivery.assignments a
        where a.id = assignment and trust.has_role('SYSTEM') and b.record_id = a.record_id and b.person_id = a.person_id
          and b.kind in ('HOSPITAL', 'AWAY') and upper_inf(b.valid)
        returning 1)
    select exists (select from ended);
end;

grant insert, update on delivery.absences to trama_publish;
do $$
declare f record;
begin
    for f in select p.oid::regprocedure as name from pg_proc p
             where p.pronamespace = 'delivery'::regnamespace and p.proname in ('away', 'back') loop
        execute format('alter function %s owner to trama_publish', f.name);
        execute format('revoke all on function %s from public', f.name);
        execute format('grant execute on function %s to trama_app', f.name);
    end loop;
end $$;
