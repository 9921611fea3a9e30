-- An agreement may end before its day: from then on nothing is shared on it.
grant update (valid) on trust.agreements to trama_app;

-- Who acts for a body today, for who keeps its folio: the office, the administrator, the body's own people.
create function trust.people_of(organisation uuid)
    returns table (user_id uuid, display_name text, roles text[], since date)
    language sql stable security definer set search_path = ''
begin atomic
    select u.id, u.display_name, m.roles, lower(m.valid)
    from trust.memberships m join trust.users u on u.id = m.user_id
    where m.organisation_id = organisation and m.valid @> trust.today() and u.active
      and (trust.has_role('PLAN_OFFICE', 'ADMINISTRATOR') or trust.has_key('o:' || organisation))
      and not trust.has_role('RESIDENT')
    order by 2;
end;
alter function trust.people_of(uuid) owner to trama_publish;
revoke all on function trust.people_of(uuid) from public;
grant execute on function trust.people_of(uuid) to trama_app;
