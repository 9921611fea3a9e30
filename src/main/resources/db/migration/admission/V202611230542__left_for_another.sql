-- Which stay ended because its person enters the facility that accepted them: its help ends too, and who records it may not read the stay.
create function admission.left_for(accepted uuid, on_day date) returns table (stay uuid, facility uuid)
    language sql stable security definer set search_path = ''
begin atomic
    select s.id, s.facility_id from admission.places p
    join admission.stays s on s.person_key = p.person_key and upper(s.valid) = on_day and s.end_reason = 'TRANSFER'
    where p.id = accepted and 'o:' || p.organisation_id = any (trust.actor_keys()) and trust.has_role('PROVIDER', 'COORDINATOR');
end;
-- Facilities that keep their people here, for the nightly count.
create function admission.lived_in() returns setof uuid
    language sql stable security definer set search_path = ''
begin atomic
    select distinct s.facility_id from admission.stays s where trust.has_role('SYSTEM');
end;
do $$
declare f text;
begin
    foreach f in array array['admission.left_for(uuid, date)', 'admission.lived_in()'] loop
        execute format('alter function %s owner to trama_publish', f);
        execute format('revoke all on function %s from public', f);
        execute format('grant execute on function %s to trama_app', f);
    end loop;
end $$;
