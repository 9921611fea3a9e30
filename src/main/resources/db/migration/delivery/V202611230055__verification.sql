-- What the service says of a delivery and what the body answers. Only ever added: the last of VERIFIED and QUESTIONED is how the delivery stands.
create table delivery.remarks (
    id              uuid primary key,
    delivery_id     uuid not null references delivery.deliveries,
    record_id       uuid not null,
    compartment     text not null check (compartment in ('ORDINARY', 'HEALTH', 'JUDICIAL', 'SEALED')),
    organisation_id uuid not null,
    kind            text not null check (kind in ('VERIFIED', 'QUESTIONED', 'ANSWERED')),
    text            text not null default '' check (kind = 'VERIFIED' or text <> ''),
    said_by         uuid not null,
    said_at         timestamptz not null
);
create index remarks_delivery on delivery.remarks (delivery_id, said_at);
create index remarks_record on delivery.remarks (record_id);
comment on table delivery.remarks is 'OWNED: by the body that gives; who works on the record sees them too';
alter table delivery.remarks enable row level security;
create policy read_remarks on delivery.remarks for select
    using (('o:' || organisation_id = any ((select trust.actor_keys())::text[]) and (select trust.has_role('PROVIDER', 'TEAM_MEMBER'))) or trust.may(record_id, compartment, 3));
create policy answer on delivery.remarks for insert
    with check (kind = 'ANSWERED' and 'o:' || organisation_id = any ((select trust.actor_keys())::text[]) and (select trust.has_role('PROVIDER', 'TEAM_MEMBER')));
create policy verify on delivery.remarks for insert
    with check (kind <> 'ANSWERED' and trust.may(record_id, compartment, 3) and (select trust.has_role('SOCIAL_WORKER', 'COORDINATOR')));
grant select, insert on delivery.remarks to trama_app;

-- A month that was verified whole and closed: for one record and one body. It never changes again.
create table delivery.closed_months (
    record_id       uuid not null,
    compartment     text not null check (compartment in ('ORDINARY', 'HEALTH', 'JUDICIAL', 'SEALED')),
    organisation_id uuid not null,
    month           date not null check (month = date_trunc('month', month)::date),
    amount          numeric(14, 2) not null,
    closed_by       uuid not null,
    closed_at       timestamptz not null,
    primary key (record_id, organisation_id, compartment, month)
);
create index closed_months_organisation on delivery.closed_months (organisation_id);
comment on table delivery.closed_months is 'OWNED: by the body that gives; who works on the record sees them too';
alter table delivery.closed_months enable row level security;
create policy read_closed on delivery.closed_months for select
    using (('o:' || organisation_id = any ((select trust.actor_keys())::text[]) and (select trust.has_role('PROVIDER', 'TEAM_MEMBER'))) or trust.may(record_id, compartment, 3));
create policy close_it on delivery.closed_months for insert
    with check (trust.may(record_id, compartment, 3) and (select trust.has_role('SOCIAL_WORKER', 'COORDINATOR')) and month + interval '1 month' <= trust.today());
grant select, insert on delivery.closed_months to trama_app;

create function delivery.keep_closed_month() returns trigger language plpgsql as $$
declare
    day date;
begin
    if tg_table_name = 'deliveries' then
        day := new.delivered_on;
    else
        select d.delivered_on into day from delivery.deliveries d where d.id = new.delivery_id;
    end if;
    perform from delivery.closed_months c
    where c.record_id = new.record_id and c.organisation_id = new.organisation_id and c.compartment = new.compartment
      and c.month = date_trunc('month', day)::date;
    if found then
        raise exception 'the month of % is closed', day using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger keep_closed_month before insert on delivery.deliveries for each row execute function delivery.keep_closed_month();
create trigger keep_closed_month before insert on delivery.remarks for each row execute function delivery.keep_closed_month();

-- How each delivery stands. A reversal follows what it reverses: a verified delivery that is undone takes its amount off in the month of the reversal.
create view delivery.checked_deliveries with (security_invoker = true) as
    select d.*, a.support_id, a.title, a.unit, a.commitment_id,
           case when d.reverses is not null then 'REVERSAL'
                when exists (select from delivery.deliveries r where r.reverses = d.id) then 'REVERSED'
                else coalesce(s.kind, 'OPEN') end as state,
           coalesce(s.kind = 'VERIFIED', false) as counts_as_verified
    from delivery.deliveries d
    join delivery.assignments a on a.id = d.assignment_id
    left join lateral (select m.kind from delivery.remarks m
                       where m.delivery_id = coalesce(d.reverses, d.id) and m.kind <> 'ANSWERED'
                       order by m.said_at desc, m.id desc limit 1) s on true;
grant select on delivery.checked_deliveries to trama_app;
grant select on delivery.remarks, delivery.closed_months to trama_publish;
