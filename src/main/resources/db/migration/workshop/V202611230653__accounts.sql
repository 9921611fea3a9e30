-- Who has an account and may be made a participant; for who keeps lists of participants, with the body they work in today.
create function workshop.accounts() returns table (user_id uuid, name text, organisation_id uuid, body text)
    language sql stable security definer set search_path = ''
begin atomic
    select distinct on (u.display_name, u.id) u.id, u.display_name, o.id, o.name
    from trust.users u
    join trust.memberships m on m.user_id = u.id and m.valid @> trust.today()
    join trust.organisations o on o.id = m.organisation_id
    where u.active and not m.roles && array['ADMINISTRATOR', 'DPO', 'RESIDENT']
      and (trust.has_role('PLAN_OFFICE', 'SYSTEM')
           or exists (select from workshop.members l where l.task = 'COORDINATOR' and l.until is null and 'u:' || l.user_id = any (trust.actor_keys())))
    order by u.display_name, u.id, o.name;
end;
alter function workshop.accounts() owner to trama_publish;
revoke all on function workshop.accounts() from public;
grant execute on function workshop.accounts() to trama_app;
