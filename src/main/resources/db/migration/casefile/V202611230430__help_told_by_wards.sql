-- Help that a ward or the program itself sets going is told to the register by whoever sets it going, as for the other roles.
create policy write_help_of_wards on casefile.help for insert
    with check (source_kind = 'DELIVERY' and (select trust.has_role('WARD', 'SYSTEM')));

create or replace function casefile.end_help(source uuid, on_day date) returns void
    language sql security definer set search_path = ''
begin atomic
    update casefile.help h set valid = daterange(lower(h.valid), greatest(on_day, lower(h.valid) + 1))
    where h.source_id = source and (upper_inf(h.valid) or upper(h.valid) > on_day)
      and trust.has_role('SOCIAL_WORKER', 'COORDINATOR', 'PROVIDER', 'TEAM_MEMBER', 'WARD', 'SYSTEM');
end;
