-- Hours of a signed project that are given by a voucher: the project has committed the money, and the voucher's assignment draws on that commitment.
-- What is passed on is taken off the project's own assignment, hours and cents, so that both together never promise more than was committed.
alter table delivery.assignments add worth numeric(14, 2);
update delivery.assignments set worth = round(quantity * unit_value, 2);
alter table delivery.assignments alter column worth set not null;
alter table delivery.assignments drop constraint assignments_quantity_check;
alter table delivery.assignments add constraint assignments_quantity_check check (quantity >= 0 and worth >= 0);
create function delivery.set_worth() returns trigger language plpgsql as $$
begin
    new.worth := coalesce(new.worth, round(new.quantity * new.unit_value, 2));
    return new;
end $$;
create trigger set_worth before insert on delivery.assignments for each row execute function delivery.set_worth();

create table delivery.passed_on (
    to_id         uuid primary key,                    -- the assignment to be: made when the help begins
    from_id       uuid not null references delivery.assignments,
    record_id     uuid not null,
    compartment   text not null check (compartment in ('ORDINARY', 'HEALTH', 'JUDICIAL', 'SEALED')),
    commitment_id uuid not null,
    hours         numeric(12, 2) not null check (hours > 0),
    unit_value    numeric(12, 4) not null,
    amount        numeric(14, 2) not null check (amount > 0),
    passed_by     uuid not null,
    passed_at     timestamptz not null,
    returned_at   timestamptz                          -- what was not given is the project's own again
);
create index passed_on_from on delivery.passed_on (from_id);
create index passed_on_record on delivery.passed_on (record_id);
comment on table delivery.passed_on is 'RECORD: hours of a signed project that are given by a voucher';
alter table delivery.passed_on enable row level security;
create policy read_passed on delivery.passed_on for select using (trust.may(record_id, compartment, 3) or (select trust.has_role('SYSTEM')));
grant select on delivery.passed_on to trama_app;
grant select, insert, update on delivery.passed_on to trama_publish;
grant update (quantity, worth) on delivery.assignments to trama_publish;

-- What of an assignment was not given yet.
create function delivery.not_given(assignment uuid) returns table (hours numeric, amount numeric)
    language sql stable security definer set search_path = ''
begin atomic
    select a.quantity - coalesce(sum(d.quantity), 0), a.worth - coalesce(sum(d.amount), 0)
    from delivery.assignments a left join delivery.deliveries d on d.assignment_id = a.id
    where a.id = assignment group by a.id;
end;

-- Takes back what was passed on and not given: nothing more is given by it. By rules, or by who works on the record.
create function delivery.take_back(target uuid, moment timestamptz) returns boolean
    language plpgsql security definer set search_path = '' as $$
declare
    p delivery.passed_on;
    unused record;
begin
    select x.* into p from delivery.passed_on x where x.to_id = target and x.returned_at is null
        and (trust.has_role('SYSTEM') or trust.may(x.record_id, x.compartment, 3)) for update;
    if not found then
        return false;
    end if;
    perform pg_advisory_xact_lock(hashtextextended('delivery.assignment:' || p.from_id, 0));
    perform pg_advisory_xact_lock(hashtextextended('delivery.assignment:' || target, 0));
    select n.hours, n.amount into unused from delivery.not_given(target) n;
    if not found then
        select p.hours as hours, p.amount as amount into unused;
    end if;
    update delivery.assignments set quantity = quantity - unused.hours, worth = worth - unused.amount where id = target;
    update delivery.assignments set quantity = quantity + unused.hours, worth = worth + unused.amount where id = p.from_id;
    update delivery.passed_on set returned_at = moment where to_id = target;
    return true;
end $$;

-- Passes hours of a project's assignment on, once; what ended vouchers of the same assignment have left comes back first. No row: not so many hours.
create function delivery.pass_on(source uuid, target uuid, how_many numeric, who uuid, moment timestamptz)
    returns table (commitment uuid, unit_value numeric, amount numeric)
    language plpgsql security definer set search_path = '' as $$
#variable_conflict use_column
declare
    a delivery.assignments;
    rest record;
    part numeric;
begin
    perform pg_advisory_xact_lock(hashtextextended('delivery.assignment:' || source, 0));
    if not exists (select from delivery.passed_on p where p.to_id = target) then
        perform delivery.take_back(p.to_id, moment) from delivery.passed_on p join delivery.assignments t on t.id = p.to_id
        where p.from_id = source and p.returned_at is null and upper(t.valid) <= trust.today() + 1;
        select x.* into a from delivery.assignments x
        where x.id = source and x.made_by = 'PACT' and x.unit = 'HOUR' and x.commitment_id is not null and x.compartment <> 'SEALED'
          and trust.has_role('SOCIAL_WORKER', 'COORDINATOR') and trust.may(x.record_id, x.compartment, 3);
        select n.hours, n.amount into rest from delivery.not_given(a.id) n;
        if a.id is null or how_many <= 0 or how_many > rest.hours then
            return;
        end if;
        part := case when how_many = rest.hours then rest.amount else least(round(how_many * a.unit_value, 2), rest.amount) end;
        if part <= 0 then
            return;
        end if;
        update delivery.assignments set quantity = quantity - how_many, worth = worth - part where id = source;
        insert into delivery.passed_on (to_id, from_id, record_id, compartment, commitment_id, hours, unit_value, amount, passed_by, passed_at)
        values (target, source, a.record_id, a.compartment, a.commitment_id, how_many, a.unit_value, part, who, moment);
    end if;
    return query select p.commitment_id, p.unit_value, p.amount from delivery.passed_on p
                 where p.to_id = target and p.from_id = source and trust.may(p.record_id, p.compartment, 3);
end $$;

-- Money of a voucher or a contract that pays no other assignment, or of a project that has passed it on to this assignment.
create or replace function delivery.may_entrust(record uuid, wanted_compartment text, person uuid, body uuid, commitment uuid, assignment uuid) returns boolean
    language sql stable security definer set search_path = ''
begin atomic
    select (trust.has_role('WARD', 'SOCIAL_WORKER', 'COORDINATOR', 'SYSTEM')
            or (trust.has_role('PROVIDER', 'TEAM_MEMBER') and 'o:' || body = any (trust.actor_keys())))
       and (wanted_compartment in ('ORDINARY', 'HEALTH') or trust.may(record, wanted_compartment, 3)
            or exists (select from delivery.passed_on p where p.to_id = assignment and p.record_id = record and p.compartment = wanted_compartment))
       and not exists (select from casefile.social_records r
                       where r.id = record and (people.canonical(r.person_id) <> people.canonical(person)
                                                or (r.sealed and not trust.may(record, wanted_compartment, 3))))
       and exists (select from people.persons p where p.id = person)
       and exists (select from trust.organisations o where o.id = body)
       and (commitment is null
            or (exists (select from fund.commitments c where c.id = commitment and c.source_kind in ('VOUCHER', 'CONTRACT'))
                and not exists (select from delivery.assignments a where a.commitment_id = commitment and a.id <> assignment))
            or exists (select from delivery.passed_on p
                       where p.to_id = assignment and p.commitment_id = commitment and p.record_id = record and p.compartment = wanted_compartment
                         and p.returned_at is null));
end;

create or replace function delivery.entrust(assignment uuid, record uuid, in_compartment text, person uuid, body uuid, label text, what text, of_kind text,
                                            how_many numeric, of_unit text, worth numeric, commitment uuid, from_day date, until_day date, call text) returns boolean
    language plpgsql security definer set search_path = '' as $$
declare
    p delivery.passed_on;
    last_day date := until_day;
begin
    if not delivery.may_entrust(record, in_compartment, person, body, commitment, assignment) then
        return false;
    end if;
    select x.* into p from delivery.passed_on x where x.to_id = assignment;
    if p.to_id is not null then
        select least(until_day, upper(a.valid)) into last_day from delivery.assignments a where a.id = p.from_id;
        if p.hours <> how_many or of_unit <> 'HOUR' or p.unit_value <> worth or last_day <= from_day then
            return false;
        end if;
    end if;
    insert into delivery.assignments (id, support_id, record_id, compartment, person_id, organisation_id, beneficiary, title, kind, quantity, unit, unit_value,
                                      worth, commitment_id, valid, contact, made_by, entrusted_by)
    values (assignment, assignment, record, in_compartment, person, body, label, what, of_kind, how_many, of_unit, worth,
            p.amount, commitment, daterange(from_day, last_day), call, 'ENTRUSTED', coalesce(delivery.acting_body(), body))
    on conflict (id) do nothing;
    return true;
end $$;

do $$
declare f record;
begin
    for f in select p.oid::regprocedure as name from pg_proc p
             where p.pronamespace = 'delivery'::regnamespace and p.proname in ('not_given', 'take_back', 'pass_on') loop
        execute format('alter function %s owner to trama_publish', f.name);
        execute format('revoke all on function %s from public', f.name);
        execute format('grant execute on function %s to trama_app', f.name);
    end loop;
end $$;
revoke all on function delivery.not_given(uuid) from trama_app;

-- In the report of costs what a voucher gave counts for the project's resource that it came from.
create or replace view project.pub_support_costs as
with parts as (
    select distinct on (r.origin) r.*, p.root_id, p.pathway, p.status, p.valid as project_valid, s.category, s.kind, coalesce(r.organisation_id, s.organisation_id) as provider
    from project.resources r
    join project.projects p on p.id = r.project_id
    join project.supports s on s.id = r.support_id
    where r.compartment = 'ORDINARY' and p.status in ('SIGNED', 'AMENDED', 'CLOSED')
    order by r.origin, p.edition desc
), given as (
    select coalesce((select p.from_id from delivery.passed_on p where p.to_id = d.assignment_id), d.assignment_id) as origin, sum(d.amount) as delivered,
           sum(d.amount) filter (where 'VERIFIED' = (select m.kind from delivery.remarks m where m.delivery_id = coalesce(d.reverses, d.id) and m.kind <> 'ANSWERED'
                                                     order by m.said_at desc, m.id desc limit 1)) as verified
    from delivery.deliveries d where d.compartment = 'ORDINARY' group by 1
), paid as (
    select y.account_id as origin, sum(y.amount) as paid from project.payments y where y.compartment = 'ORDINARY' group by 1
), accepted as (
    select e.account_id as origin, sum(e.amount) as accepted
    from project.expenses e
    where e.compartment = 'ORDINARY' and 'ACCEPTED' = (select k.state from project.expense_checks k where k.expense_id = e.id order by k.said_at desc, k.id desc limit 1)
    group by 1
), ledger as (
    select m.commitment_id, coalesce(sum(m.amount) filter (where m.kind = 'COMMITTED'), 0) - coalesce(sum(m.amount) filter (where m.kind = 'RELEASED'), 0) as committed,
           coalesce(sum(m.amount) filter (where m.kind = 'SETTLED'), 0) as spent
    from fund.signed_movements m where m.commitment_id is not null group by 1
)
select encode(sha256(convert_to('project:' || t.root_id::text, 'UTF8')), 'hex') as project, t.pathway, t.status, lower(t.project_valid) as from_day, upper(t.project_valid) as to_day,
       (select x.municipality_code from project.project_people pp join people.persons x on x.id = pp.person_id where pp.project_id = t.project_id
        order by pp.person_id limit 1) as municipality_code,
       t.category, t.kind, t.provider as organisation_id, t.source, t.channel,
       case when t.source = 'FUND_LINE' then 'PUBLIC_MONEY' when t.unit = 'EURO' then 'OTHER_MONEY' else 'VALUED' end as nature,
       t.quantity, t.unit, t.amount as planned,
       case when t.commitment_id is null then t.amount else coalesce(l.committed, 0) end::numeric(14, 2) as committed,
       coalesce(l.spent, 0)::numeric(14, 2) as spent,
       (coalesce(g.delivered, 0) + coalesce(y.paid, 0))::numeric(14, 2) as delivered,
       (coalesce(g.verified, 0) + coalesce(a.accepted, 0))::numeric(14, 2) as verified
from parts t
left join ledger l on l.commitment_id = t.commitment_id
left join given g on g.origin = t.origin
left join paid y on y.origin = t.origin
left join accepted a on a.origin = t.origin;
