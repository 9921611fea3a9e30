-- Questions are counted as often as they are asked: each count reads an index and nothing else, and a user's day is read once for both limits.
drop index casefile.help_asks_user;
drop index casefile.help_asks_body;
create index help_asks_user on casefile.help_asks (asked_by, asked_at) where not too_many;
create index help_asks_body on casefile.help_asks (asked_org, asked_at) where not too_many;

create or replace function casefile.note_ask(why text, at timestamptz, code text, family text, given text, birth date) returns text
    language plpgsql security definer set search_path = '' as $$
declare
    acting uuid := (select substr(k, 3)::uuid from unnest(trust.actor_keys()) k where k like 'u:%');
    body uuid := (select substr(k, 3)::uuid from unnest(trust.actor_keys()) k where k like 'o:%');
    who text := case when trust.has_key('registry') then 'REGISTRY' else 'NETWORK' end;
    full_up boolean;
begin
    if not trust.has_role('ACCESS_DESK', 'SOCIAL_WORKER', 'COORDINATOR', 'TEAM_MEMBER', 'PROVIDER') then
        return 'NOT_YOUR_ROLE';
    end if;
    if not casefile.may_ask_help() then
        return 'NO_AGREEMENT';
    end if;
    with mine as materialized (
        select count(*) filter (where a.asked_at > at - interval '1 hour') as of_hour, count(*) as of_day
        from casefile.help_asks a where a.asked_by = acting and a.asked_at > at - interval '1 day' and not a.too_many),
    ours as materialized (
        select count(*) as of_day from casefile.help_asks a where a.asked_org = body and a.asked_at > at - interval '1 day' and not a.too_many)
    select coalesce(bool_or(case l.per when 'USER_HOUR' then mine.of_hour when 'USER_DAY' then mine.of_day else ours.of_day end >= l.most), false)
    into full_up
    from casefile.ask_limits l cross join mine cross join ours where l.asker = who;
    insert into casefile.help_asks (asked_by, asked_org, asked_at, asker, purpose, person_id, too_many)
    values (acting, body, at, who, why, casefile.bearer(code, family, given, birth), full_up);
    return case when full_up then 'TOO_MANY' end;
end $$;
