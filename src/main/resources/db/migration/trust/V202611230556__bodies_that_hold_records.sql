-- Whether records are open to a body on a day: it has an agreement in force. A municipality, or who acts for municipalities, holds records by
-- law: until an agreement of its own is registered, and ends, nothing closes them.
create function trust.body_agreed(body uuid, day date) returns boolean
    language sql stable set search_path = ''
begin atomic
    select exists (select from trust.agreements a where a.organisation_id = body and a.valid @> day)
        or not exists (select from trust.agreements a where a.organisation_id = body)
           and exists (select from trust.organisations o where o.id = body and o.kind in ('public_body', 'social_agency', 'association_of_municipalities'));
end;

create or replace function trust.holder_lapsed(of_holder text) returns boolean
    language sql stable security definer set search_path = ''
begin atomic
    select not exists (
        select from (
            select o.id from trust.organisations o where of_holder = 'o:' || o.id
            union all
            select t.organisation_id from trust.teams t where of_holder = 't:' || t.id
            union all
            select m.organisation_id from trust.memberships m where of_holder = 'u:' || m.user_id and m.valid @> trust.today()) held
        where trust.body_agreed(held.id, trust.today()));
end;
