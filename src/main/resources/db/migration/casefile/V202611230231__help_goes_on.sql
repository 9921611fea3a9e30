-- The help that a source began by a body goes on, longer or shorter and worth something else; false: nothing of it runs or has just ended.
-- The caller proves the source is its own by knowing its id, as for its end.
create function casefile.help_goes_on(source uuid, by_source text, body uuid, of_kind text, from_day date, until_day date, worth numeric, what text) returns boolean
    language sql security definer set search_path = ''
begin atomic
    with gone_on as (
        update casefile.help h set amount = worth, goal = what,
            valid = daterange(lower(h.valid), case when until_day is not null then greatest(until_day, lower(h.valid) + 1) end)
        where h.source_id = source and h.source_kind = by_source and h.organisation_id = body and h.kind = of_kind
          and (upper_inf(h.valid) or upper(h.valid) >= from_day)
          and trust.has_role('SOCIAL_WORKER', 'COORDINATOR', 'PROVIDER', 'TEAM_MEMBER')
        returning h.id)
    select exists (select from gone_on);
end;
alter function casefile.help_goes_on(uuid, text, uuid, text, date, date, numeric, text) owner to trama_publish;
revoke all on function casefile.help_goes_on(uuid, text, uuid, text, date, date, numeric, text) from public;
grant execute on function casefile.help_goes_on(uuid, text, uuid, text, date, date, numeric, text) to trama_app;
grant update (amount, goal) on casefile.help to trama_publish;
