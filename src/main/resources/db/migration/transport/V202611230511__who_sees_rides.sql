-- An association reads and keeps its own; coordinators read vehicles, drivers' names and hours, and rides without names, to plan across associations.
do $$
declare tab text;
begin
    foreach tab in array array['vehicles', 'drivers', 'driver_hours', 'driver_absences', 'plans'] loop
        execute format('alter table transport.%I enable row level security', tab);
        execute format('create policy read_rows on transport.%I for select using (transport.drives(organisation_id) or (select trust.has_role(''COORDINATOR'')))', tab);
        execute format('grant select, insert on transport.%I to trama_app', tab);
        execute format('grant select on transport.%I to trama_publish', tab);
    end loop;
    foreach tab in array array['vehicles', 'drivers', 'driver_hours', 'driver_absences'] loop
        execute format('create policy add_rows on transport.%I for insert with check (transport.drives(organisation_id))', tab);
        execute format('create policy keep_rows on transport.%I for update using (transport.drives(organisation_id))', tab);
    end loop;
end $$;
grant update (plate, name, seats, wheelchairs, base, base_place, valid, version, saved_by, saved_at) on transport.vehicles to trama_app;
grant update (name, wheelchairs, week_hours, valid, version, saved_by, saved_at) on transport.drivers to trama_app;
grant update (revoked_at) on transport.driver_absences to trama_app;
create policy drop_rows on transport.driver_hours for delete using (transport.drives(organisation_id));
grant delete on transport.driver_hours to trama_app;
create policy plan_rows on transport.plans for insert with check (transport.drives(organisation_id) or (select trust.has_role('COORDINATOR')));
create policy confirm_rows on transport.plans for update using (transport.drives(organisation_id) or (select trust.has_role('COORDINATOR')));
grant update (version, confirmed_by, confirmed_at) on transport.plans to trama_app;

alter table transport.driver_contacts enable row level security;
create policy own_rows on transport.driver_contacts using (transport.drives(organisation_id));
grant select, insert, update on transport.driver_contacts to trama_app;

alter table transport.requests enable row level security;
create policy requests_of_asker on transport.requests
    using ((select trust.has_role('SOCIAL_WORKER', 'COORDINATOR', 'PROVIDER'))
        and (owner = any ((select trust.actor_keys())::text[]) or record_id is not null and trust.may(record_id, 'ORDINARY', 3)));
grant select, insert on transport.requests to trama_app;
grant select on transport.requests to trama_publish;

alter table transport.rides enable row level security;
create policy rides_of_all on transport.rides
    using (transport.drives(organisation_id)
        or (select trust.has_role('COORDINATOR'))
        or owner = any ((select trust.actor_keys())::text[]) and (select trust.has_role('SOCIAL_WORKER', 'PROVIDER'))
        or (select trust.has_role('SOCIAL_WORKER')) and exists (select from transport.requests q where q.id = request_id and q.record_id is not null));
grant select, insert on transport.rides to trama_app;
grant update (organisation_id, vehicle_id, driver_id, locked, state, reason, km, version, changed_by, changed_at) on transport.rides to trama_app;
grant select on transport.rides to trama_publish;

alter table transport.passengers enable row level security;
create policy passengers_of_asker on transport.passengers
    using (owner = any ((select trust.actor_keys())::text[]) and (select trust.has_role('SOCIAL_WORKER', 'COORDINATOR', 'PROVIDER')));
create policy passengers_of_case on transport.passengers for select
    using ((select trust.has_role('SOCIAL_WORKER')) and exists (select from transport.requests q where q.id = request_id and q.record_id is not null));
create policy passengers_of_driver on transport.passengers for select
    using (exists (select from transport.rides r where r.request_id = passengers.request_id and transport.drives(r.organisation_id)));
grant select, insert on transport.passengers to trama_app;

alter table transport.moves enable row level security;
create policy as_the_ride on transport.moves using (exists (select from transport.rides r where r.id = ride_id));
grant select, insert on transport.moves to trama_app;
grant update (undone_at) on transport.moves to trama_app;

alter table transport.notices enable row level security;
create policy own_rows on transport.notices using (transport.drives(organisation_id));
grant select on transport.notices to trama_app;
grant update (seen_at) on transport.notices to trama_app;
grant insert on transport.notices to trama_publish;

-- Which associations drive today: for who asks, who may not read their vehicles.
create function transport.associations() returns table (organisation_id uuid)
    language sql stable security definer set search_path = ''
begin atomic
    select distinct v.organisation_id from transport.vehicles v
    where v.valid @> trust.today() and trust.has_role('SOCIAL_WORKER', 'COORDINATOR', 'PROVIDER');
end;
alter function transport.associations() owner to trama_publish;
revoke all on function transport.associations() from public;
grant execute on function transport.associations() to trama_app;

-- Which associations may be told about the person of each open ride of a day: for coordinators, who do not read the person.
create function transport.may_be_told(of_day date) returns table (ride_id uuid, organisation_id uuid)
    language sql stable security definer set search_path = ''
begin atomic
    select r.id, v.organisation_id
    from transport.rides r join transport.requests q on q.id = r.request_id
    cross join (select distinct organisation_id from transport.vehicles where valid @> of_day) v
    left join lateral sharing.decide('TRANSPORT', q.person_id, v.organisation_id) d on q.person_id is not null
    where r.day = of_day and r.state = 'OPEN' and trust.has_role('COORDINATOR')
      and (r.asked_of = v.organisation_id or r.asked_of is null and d.outcome in ('LAW', 'NAMED', 'CONSENT'));
end;
alter function transport.may_be_told(date) owner to trama_publish;
revoke all on function transport.may_be_told(date) from public;
grant execute on function transport.may_be_told(date) to trama_app;

-- What others change in a confirmed day is told to the association, whoever they are and whatever they may read.
create function transport.tell() returns trigger
    language plpgsql security definer set search_path = '' as $$
declare
    kind text := case when new.state = 'CANCELLED' and old.state = 'OPEN' then 'CANCELLED'
                      when new.organisation_id is distinct from old.organisation_id then 'TAKEN'
                      when new.state = 'OPEN' and (new.vehicle_id, new.driver_id) is distinct from (old.vehicle_id, old.driver_id) then 'MOVED' end;
begin
    insert into transport.notices (organisation_id, day, ride_id, kind, told_at)
    select p.organisation_id, new.day, new.id, case when p.organisation_id is distinct from old.organisation_id then 'ADDED' else kind end, new.changed_at
    from transport.plans p
    where kind is not null and p.day = new.day and p.organisation_id in (old.organisation_id, new.organisation_id) and p.confirmed_at is not null
      and not trust.has_key('o:' || p.organisation_id);
    return null;
end $$;
alter function transport.tell() owner to trama_publish;
revoke all on function transport.tell() from public;
create trigger tell after update on transport.rides for each row execute function transport.tell();

-- Sharing: an association is told about who it drives.
insert into sharing.exchanges (code) values ('TRANSPORT');
insert into sharing.bases (exchange, body_kind, basis, tier, reference, valid, set_by, set_at) values
    ('TRANSPORT', '*', 'LAW', 'MINIMAL', 'L. 328/2000, art. 6 e art. 22; GDPR art. 6, par. 1, lett. e, e art. 28: trasporto per conto dei comuni',
     daterange('2018-01-01', null), '00000000-0000-0000-0000-000000000001', '2018-01-01T00:00:00Z');
insert into sharing.texts (exchange, version, language, body, since) values
    ('TRANSPORT', 1, 'it', 'Acconsento a che l''associazione che mi accompagna sappia il mio nome, il telefono, dove e quando mi deve prendere e portare, e di che aiuto ho bisogno per salire e scendere. Non saprà altro. Posso dire di no, o cambiare idea in ogni momento: gli aiuti non diminuiscono.', '2018-01-01'),
    ('TRANSPORT', 1, 'en', 'I agree that the association that drives me may know my name, my phone number, where and when to pick me up and take me, and what help I need to get in and out. It will know nothing else. I can say no, or change my mind at any time: my help will not be reduced.', '2018-01-01');
