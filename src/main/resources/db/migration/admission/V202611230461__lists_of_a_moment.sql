-- The order of a list needs all who wait; who made one application reads its own place in it and of the others neither name nor facts.
create function admission.reads_list(facility uuid) returns boolean
    language sql stable security definer set search_path = ''
begin atomic
    select trust.has_role('SYSTEM') or trust.has_role('SOCIAL_WORKER', 'COORDINATOR', 'PROVIDER') and exists (
        select from admission.places p
        where p.facility_id = facility
          and (p.owner = any (trust.actor_keys()) or 'o:' || p.organisation_id = any (trust.actor_keys()) or p.district and trust.has_role('COORDINATOR')
               or p.record_id is not null and trust.may(p.record_id, 'ORDINARY', 3)));
end;
create function admission.standing_places(facility uuid, at timestamptz)
    returns table (place uuid, number text, applied_on date, waiting_from date, born date, state text)
    language sql stable security definer set search_path = ''
begin atomic
    select m.place_id, a.number, a.applied_on, m.waiting_from, a.birth_date, m.state
    from (select distinct on (x.place_id) x.place_id, x.application_id, x.waiting_from, x.state from admission.moves x
          where x.facility_id = facility and x.moved_at <= at and (select admission.reads_list(facility))
          order by x.place_id, x.moved_at desc, x.id desc) m
    join admission.applications a on a.id = m.application_id
    where m.state in ('SUBMITTED', 'ON_LIST', 'SUSPENDED', 'OFFERED', 'ACCEPTED');
end;
create function admission.standing_facts(facility uuid, at timestamptz)
    returns table (place uuid, code text, value text, fact_day date, source text, source_id uuid, municipality text)
    language sql stable security definer set search_path = ''
begin atomic
    select distinct on (p.id, f.code) p.id, f.code, f.value, f.fact_day, f.source, f.source_id, p.municipality_code
    from admission.places p
    join admission.facts f on f.application_id = p.application_id and f.recorded_at <= at
    where p.facility_id = facility and (select admission.reads_list(facility))
    order by p.id, f.code, f.recorded_at desc, f.id desc;
end;

-- Who was admitted or has died waits nowhere else: also on lists that the one who records it may not read.
create function admission.end_others(settled uuid, better boolean, at timestamptz, who uuid, who_name text) returns integer
    language sql security definer set search_path = ''
begin atomic
    with me as (
        select p.* from admission.places p
        where p.id = settled and p.state in ('ADMITTED', 'DIED')
          and (p.owner = any (trust.actor_keys()) or 'o:' || p.organisation_id = any (trust.actor_keys()) or trust.has_role('SYSTEM')
               or p.district and trust.has_role('COORDINATOR') or p.record_id is not null and trust.may(p.record_id, 'ORDINARY', 3))),
    ended as (
        update admission.places q set state = case me.state when 'DIED' then 'DIED' else 'ENDED' end
        from me
        where q.person_key = me.person_key and q.id <> me.id and q.state not in ('REFUSED', 'WITHDRAWN', 'DIED', 'ENDED', 'ADMITTED')
          and (me.state = 'DIED' or q.application_id = me.application_id and not (better and q.wish < me.wish))
        returning q.*, me.state as settled_as),
    offers as (
        update admission.offers o set state = 'WITHDRAWN', answered_at = at, reason = 'SETTLED'
        from ended e where o.place_id = e.id and o.state in ('MADE', 'ACCEPTED')),
    said as (
        insert into admission.moves (place_id, application_id, facility_id, move, state, waiting_from, refusals, reason, moved_at, moved_by, mover)
        select e.id, e.application_id, e.facility_id, case e.settled_as when 'DIED' then 'DIE' else 'END' end, e.state, e.waiting_from, e.refusals,
               case e.settled_as when 'DIED' then '' else 'ADMITTED_ELSEWHERE' end, at, who, who_name
        from ended e returning 1)
    select count(*)::integer from said;
end;
-- Who moves from one facility to another leaves the first on the day of entering the second.
create function admission.leave_for(accepted uuid, on_day date, at timestamptz, who uuid, who_name text) returns integer
    language sql security definer set search_path = ''
begin atomic
    with me as (
        select p.* from admission.places p where p.id = accepted and p.state = 'ACCEPTED' and 'o:' || p.organisation_id = any (trust.actor_keys())),
    left_beds as (
        update admission.stays s set valid = daterange(lower(s.valid), on_day), end_reason = 'TRANSFER'
        from me where s.person_key = me.person_key and upper_inf(s.valid) and lower(s.valid) < on_day returning s.place_id),
    left_places as (
        update admission.places q set state = 'ENDED' from left_beds l where q.id = l.place_id and q.state = 'ADMITTED' returning q.*),
    said as (
        insert into admission.moves (place_id, application_id, facility_id, move, state, waiting_from, refusals, reason, moved_at, moved_by, mover)
        select q.id, q.application_id, q.facility_id, 'END', 'ENDED', q.waiting_from, q.refusals, 'TRANSFER', at, who, who_name from left_places q)
    select count(*)::integer from left_beds;
end;
-- Which of the facilities have the person on their list already, whoever brought them there.
create function admission.waits_at(who text, wanted uuid[]) returns setof uuid
    language sql stable security definer set search_path = ''
begin atomic
    select p.facility_id from admission.places p
    where p.person_key = who and p.facility_id = any (wanted) and p.state not in ('REFUSED', 'WITHDRAWN', 'DIED', 'ENDED')
      and (select trust.has_role('SOCIAL_WORKER', 'COORDINATOR', 'PROVIDER'));
end;
grant select, update (state) on admission.places to trama_publish;
grant update (state, answered_at, reason) on admission.offers to trama_publish;
grant update (valid, end_reason) on admission.stays to trama_publish;
grant select, insert on admission.moves to trama_publish;
grant select on admission.applications, admission.facts to trama_publish;
do $$
declare f record;
begin
    for f in select p.oid::regprocedure as name from pg_proc p where p.pronamespace = 'admission'::regnamespace loop
        execute format('alter function %s owner to trama_publish', f.name);
        execute format('revoke all on function %s from public', f.name);
        execute format('grant execute on function %s to trama_app', f.name);
    end loop;
end $$;
