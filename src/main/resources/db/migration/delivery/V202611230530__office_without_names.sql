-- The plan office verifies sums and never meets names: an assignment has a number that both sides know, and the office reads lines, totals and
-- remarks only by the functions below, which hold no name, no note of a visit and no title that somebody wrote.
alter table delivery.assignments add number integer generated always as identity (start with 1001);
create unique index assignments_number on delivery.assignments (number);

alter table delivery.remarks add for_office boolean not null default false;   -- said to or by the office: its writer was told to write no name
update delivery.remarks m set for_office = true
from delivery.statement_lines l join delivery.statements s on s.id = l.statement_id
where l.delivery_id = m.delivery_id and m.said_at >= s.closed_at
  and (m.kind = 'ANSWERED' or exists (select from trust.memberships x where x.user_id = m.said_by and 'PLAN_OFFICE' = any (x.roles)));

-- An answer is for who asked last.
create function delivery.answer_who_asked() returns trigger language plpgsql security definer set search_path = '' as $$
begin
    new.for_office := new.for_office or coalesce((select m.for_office from delivery.remarks m
                                                  where m.delivery_id = new.delivery_id and m.kind = 'QUESTIONED' order by m.said_at desc, m.id desc limit 1), false);
    return new;
end $$;
create trigger answer_who_asked before insert on delivery.remarks for each row when (new.kind = 'ANSWERED') execute function delivery.answer_who_asked();

alter policy read_statement_lines on delivery.statement_lines
    using (('o:' || organisation_id = any ((select trust.actor_keys())::text[]) and (select trust.has_role('PROVIDER', 'TEAM_MEMBER')))
           or trust.may(record_id, compartment, 3));
drop policy office_reads on delivery.remarks;
drop policy office_verifies on delivery.remarks;
grant insert on delivery.remarks to trama_publish;
comment on table delivery.statement_lines is 'OWNED: by the body that gave; who works on the record sees them too; the plan office by functions that name nobody';

create or replace view delivery.standing_lines with (security_invoker = true) as
    select l.*, s.approved_at is not null as approved,
           case when l.reverses is not null then 'REVERSAL'
                when exists (select from delivery.statement_lines r where r.reverses = l.delivery_id) then 'REVERSED'
                else coalesce(k.kind, 'OPEN') end as state,
           a.number
    from delivery.statement_lines l
    join delivery.statements s on s.id = l.statement_id
    join delivery.assignments a on a.id = l.assignment_id
    left join lateral (select m.kind from delivery.remarks m where m.delivery_id = l.delivery_id and m.kind <> 'ANSWERED'
                       order by m.said_at desc, m.id desc limit 1) k on true;
grant select on delivery.standing_lines to trama_publish;

-- The lines of a statement for the office: what is given by its kind, who receives by the assignment's number.
create function delivery.office_lines(wanted uuid) returns table (
        delivery_id uuid, assignment_id uuid, number integer, delivered_on date, title text, quantity numeric, unit text, amount numeric,
        user_share numeric, other_share numeric, commitment_id uuid, warnings text[], state text)
    language sql stable security definer set search_path = ''
begin atomic
    select l.delivery_id, l.assignment_id, l.number, l.delivered_on, a.kind, l.quantity, l.unit, l.amount, l.user_share, l.other_share,
           l.commitment_id, l.warnings, l.state
    from delivery.standing_lines l join delivery.assignments a on a.id = l.assignment_id
    where l.statement_id = wanted and (select trust.has_role('PLAN_OFFICE'));
end;

-- What a statement comes to, for the body that closed it and the office.
create function delivery.statement_totals(wanted uuid) returns table (
        lines integer, open integer, questioned integer, amount numeric, user_share numeric, other_share numeric)
    language sql stable security definer set search_path = ''
begin atomic
    select count(*)::int, count(*) filter (where l.state = 'OPEN')::int, count(*) filter (where l.state = 'QUESTIONED')::int,
           coalesce(sum(l.amount), 0), coalesce(sum(l.user_share), 0), coalesce(sum(l.other_share), 0)
    from delivery.standing_lines l
    where l.statement_id = wanted
      and ((select trust.has_role('PLAN_OFFICE'))
           or ('o:' || l.organisation_id = any ((select trust.actor_keys())::text[]) and (select trust.has_role('PROVIDER', 'TEAM_MEMBER'))));
end;

-- What was said of lines of statements; the words only where they were meant for the office.
create function delivery.office_remarks(deliveries uuid[]) returns table (delivery_id uuid, kind text, words text, said_by uuid, said_at timestamptz)
    language sql stable security definer set search_path = ''
begin atomic
    select m.delivery_id, m.kind, case when m.for_office then m.text else '' end, m.said_by, m.said_at
    from delivery.remarks m
    where m.delivery_id = any (deliveries) and m.text <> '' and (select trust.has_role('PLAN_OFFICE'))
      and exists (select from delivery.statement_lines l where l.delivery_id = m.delivery_id)
    order by m.said_at, m.id;
end;

-- The office says something of a line, once. False: the service has closed that month of that person.
create function delivery.office_say(remark uuid, delivery uuid, of_kind text, words text, who uuid, moment timestamptz) returns boolean
    language plpgsql security definer set search_path = '' as $$
declare
    l delivery.statement_lines;
begin
    select x.* into l from delivery.statement_lines x where x.delivery_id = delivery and trust.has_role('PLAN_OFFICE') and of_kind in ('VERIFIED', 'QUESTIONED');
    if not found then
        raise exception 'not a line of a statement' using errcode = 'insufficient_privilege';
    end if;
    if exists (select from delivery.closed_months c where c.record_id = l.record_id and c.organisation_id = l.organisation_id
               and c.compartment = l.compartment and c.month = date_trunc('month', l.delivered_on)::date) then
        return false;
    end if;
    insert into delivery.remarks (id, delivery_id, record_id, compartment, organisation_id, kind, text, said_by, said_at, for_office)
    values (remark, l.delivery_id, l.record_id, l.compartment, l.organisation_id, of_kind, words, who, moment, true)
    on conflict (id) do nothing;
    return true;
end $$;

-- All that nobody has questioned, at once. Answers how many.
create function delivery.office_verify(statement uuid, who uuid, moment timestamptz) returns integer
    language plpgsql security definer set search_path = '' as $$
declare
    verified integer;
begin
    insert into delivery.remarks (id, delivery_id, record_id, compartment, organisation_id, kind, said_by, said_at, for_office)
    select gen_random_uuid(), l.delivery_id, l.record_id, l.compartment, l.organisation_id, 'VERIFIED', who, moment, true
    from delivery.standing_lines l where l.statement_id = statement and l.state = 'OPEN' and (select trust.has_role('PLAN_OFFICE'));
    get diagnostics verified = row_count;
    return verified;
end $$;

-- Nothing is approved while a line waits, whoever asks.
create function delivery.keep_waiting() returns trigger language plpgsql security definer set search_path = '' as $$
begin
    if exists (select from delivery.standing_lines l where l.statement_id = new.id and l.state in ('OPEN', 'QUESTIONED')) then
        raise exception 'lines of % wait', new.id using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger keep_waiting before update on delivery.statements for each row
    when (old.approved_at is null and new.approved_at is not null) execute function delivery.keep_waiting();

do $$
declare f record;
begin
    for f in select p.oid::regprocedure as name from pg_proc p
             where p.pronamespace = 'delivery'::regnamespace
               and p.proname in ('office_lines', 'statement_totals', 'office_remarks', 'office_say', 'office_verify', 'answer_who_asked', 'keep_waiting') loop
        execute format('alter function %s owner to trama_publish', f.name);
        execute format('revoke all on function %s from public', f.name);
        execute format('grant execute on function %s to trama_app', f.name);
    end loop;
end $$;
