create schema delivery;
grant usage on schema delivery to trama_app, trama_publish;
grant create on schema delivery to trama_publish;

-- What a signed project entrusts to a body: all that the body sees of it. The label of who receives was sent with it and is frozen.
create table delivery.assignments (
    id              uuid primary key,                      -- the resource of the welfare budget
    support_id      uuid not null,
    record_id       uuid not null,
    compartment     text not null check (compartment in ('ORDINARY', 'HEALTH', 'JUDICIAL', 'SEALED')),
    person_id       uuid not null,
    organisation_id uuid not null,
    beneficiary     text not null,
    title           text not null,
    kind            text not null,
    quantity        numeric(12, 2) not null check (quantity > 0),
    unit            text not null,
    unit_value      numeric(12, 4) not null,
    commitment_id   uuid,
    valid           daterange not null check (not isempty(valid)),
    contact         text not null default ''
);
create index assignments_organisation on delivery.assignments (organisation_id);
create index assignments_record on delivery.assignments (record_id);
comment on table delivery.assignments is 'OWNED: by the body that gives; who works on the record sees them too';
alter table delivery.assignments enable row level security;
create policy read_assignments on delivery.assignments for select
    using (('o:' || organisation_id = any (trust.actor_keys()) and trust.has_role('PROVIDER', 'TEAM_MEMBER')) or trust.may(record_id, compartment, 3));
create policy add_assignments on delivery.assignments for insert with check (trust.may(record_id, compartment, 3));
grant select, insert on delivery.assignments to trama_app;

-- What was given. Never changed: a mistake is reversed by a delivery that points to it.
create table delivery.deliveries (
    id              uuid primary key,
    assignment_id   uuid not null references delivery.assignments,
    record_id       uuid not null,
    compartment     text not null check (compartment in ('ORDINARY', 'HEALTH', 'JUDICIAL', 'SEALED')),
    organisation_id uuid not null,
    delivered_on    date not null,
    quantity        numeric(12, 2) not null check (quantity <> 0),
    amount          numeric(14, 2) not null,
    note            text not null default '',
    reverses        uuid unique references delivery.deliveries,
    recorded_by     uuid not null,
    recorded_at     timestamptz not null,
    check ((reverses is null) = (quantity > 0))
);
create index deliveries_assignment on delivery.deliveries (assignment_id, delivered_on desc);
create index deliveries_record on delivery.deliveries (record_id);
comment on table delivery.deliveries is 'OWNED: by the body that gives; who works on the record sees them too';
alter table delivery.deliveries enable row level security;
create policy read_deliveries on delivery.deliveries for select
    using (('o:' || organisation_id = any (trust.actor_keys()) and trust.has_role('PROVIDER', 'TEAM_MEMBER')) or trust.may(record_id, compartment, 3));
create policy add_deliveries on delivery.deliveries for insert
    with check (('o:' || organisation_id = any (trust.actor_keys()) and trust.has_role('PROVIDER', 'TEAM_MEMBER')) or trust.may(record_id, compartment, 3));
grant select, insert on delivery.deliveries to trama_app;

create view delivery.pub_deliveries as
    select d.delivered_on, d.quantity, d.amount, a.kind, a.organisation_id, a.unit, (a.commitment_id is not null) as public_money, p.municipality_code
    from delivery.deliveries d
    join delivery.assignments a on a.id = d.assignment_id
    join people.persons p on p.id = a.person_id
    where d.compartment = 'ORDINARY';
grant select on delivery.assignments, delivery.deliveries to trama_publish;
alter view delivery.pub_deliveries owner to trama_publish;
grant select on delivery.pub_deliveries to trama_app;
