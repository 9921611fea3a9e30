-- Assignments that no pact makes: who makes them (a ward, the body that accepts a voucher) may not read the record they belong to.
alter table delivery.assignments
    add made_by text not null default 'PACT' check (made_by in ('PACT', 'ENTRUSTED')),
    add entrusted_by uuid check ((made_by = 'ENTRUSTED') = (entrusted_by is not null));  -- the body of who did
grant update (valid) on delivery.assignments to trama_publish;
grant insert on delivery.assignments to trama_publish;

create function delivery.acting_body() returns uuid
    language sql stable set search_path = ''
begin atomic
    select substr(k, 3)::uuid from unnest(trust.actor_keys()) k where k like 'o:%' limit 1;
end;

-- Whether the actor may make this assignment: a body only for itself, nobody for a person who is not the record's, sealed and judicial ones only
-- who works on the record, and money only of a voucher or a contract that pays no other assignment.
create function delivery.may_entrust(record uuid, wanted_compartment text, person uuid, body uuid, commitment uuid, assignment uuid) returns boolean
    language sql stable security definer set search_path = ''
begin atomic
    select (trust.has_role('WARD', 'SOCIAL_WORKER', 'COORDINATOR', 'SYSTEM')
            or (trust.has_role('PROVIDER', 'TEAM_MEMBER') and 'o:' || body = any (trust.actor_keys())))
       and (wanted_compartment in ('ORDINARY', 'HEALTH') or trust.may(record, wanted_compartment, 3))
       and not exists (select from casefile.social_records r
                       where r.id = record and (people.canonical(r.person_id) <> people.canonical(person)
                                                or (r.sealed and not trust.may(record, wanted_compartment, 3))))
       and exists (select from people.persons p where p.id = person)
       and exists (select from trust.organisations o where o.id = body)
       and (commitment is null
            or (exists (select from fund.commitments c where c.id = commitment and c.source_kind in ('VOUCHER', 'CONTRACT'))
                and not exists (select from delivery.assignments a where a.commitment_id = commitment and a.id <> assignment)));
end;

-- False: not made, because the actor may not. The same id twice is once.
create function delivery.entrust(assignment uuid, record uuid, in_compartment text, person uuid, body uuid, label text, what text, of_kind text,
                                 how_many numeric, of_unit text, worth numeric, commitment uuid, from_day date, until_day date, call text) returns boolean
    language plpgsql security definer set search_path = '' as $$
begin
    if not delivery.may_entrust(record, in_compartment, person, body, commitment, assignment) then
        return false;
    end if;
    insert into delivery.assignments (id, support_id, record_id, compartment, person_id, organisation_id, beneficiary, title, kind, quantity, unit, unit_value,
                                      commitment_id, valid, contact, made_by, entrusted_by)
    values (assignment, assignment, record, in_compartment, person, body, label, what, of_kind, how_many, of_unit, worth,
            commitment, daterange(from_day, until_day), call, 'ENTRUSTED', coalesce(delivery.acting_body(), body))
    on conflict (id) do nothing;
    return true;
end $$;

-- Ends early; one that ends on its own first day keeps that day. The person it is about, when somebody may end it: who gives, who entrusted, who
-- works on the record, or the program when a person's death or a lapse ends it.
create function delivery.end_entrusted(assignment uuid, on_day date) returns table (record_id uuid, person_id uuid, sealed boolean)
    language sql security definer set search_path = ''
begin atomic
    update delivery.assignments a
    set valid = case when upper_inf(a.valid) or upper(a.valid) > on_day then daterange(lower(a.valid), greatest(lower(a.valid) + 1, on_day)) else a.valid end
    where a.id = assignment and a.made_by = 'ENTRUSTED'
      and (trust.has_role('SYSTEM') or trust.may(a.record_id, a.compartment, 3)
           or ('o:' || a.organisation_id = any (trust.actor_keys()) and trust.has_role('PROVIDER', 'TEAM_MEMBER'))
           or ('o:' || a.entrusted_by = any (trust.actor_keys()) and trust.has_role('WARD', 'SOCIAL_WORKER', 'COORDINATOR')))
    returning a.record_id, a.person_id, a.compartment = 'SEALED';
end;

do $$
declare f record;
begin
    for f in select p.oid::regprocedure as name from pg_proc p
             where p.pronamespace = 'delivery'::regnamespace and p.proname in ('may_entrust', 'entrust', 'end_entrusted') loop
        execute format('alter function %s owner to trama_publish', f.name);
        execute format('revoke all on function %s from public', f.name);
        execute format('grant execute on function %s to trama_app', f.name);
    end loop;
end $$;
revoke all on function delivery.may_entrust(uuid, text, uuid, uuid, uuid, uuid) from trama_app;
