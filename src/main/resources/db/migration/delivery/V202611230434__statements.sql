-- A month of a body as it closed it, for who verifies and pays: a delivery is in one statement at most, so nothing is paid twice.
create table delivery.statements (
    id              uuid primary key,
    organisation_id uuid not null,
    month           date not null check (month = date_trunc('month', month)::date),
    closed_by       uuid not null,
    closed_at       timestamptz not null,
    approved_by     uuid,
    approved_at     timestamptz,
    unique (organisation_id, month),
    check ((approved_by is null) = (approved_at is null))
);
comment on table delivery.statements is 'OWNED: by the body that closed it; who verifies reads it, it names nobody';
alter table delivery.statements enable row level security;
create policy read_statements on delivery.statements for select
    using (('o:' || organisation_id = any ((select trust.actor_keys())::text[]) and (select trust.has_role('PROVIDER', 'TEAM_MEMBER')))
           or (select trust.has_role('PLAN_OFFICE', 'SOCIAL_WORKER', 'COORDINATOR')));
create policy close_statements on delivery.statements for insert
    with check ('o:' || organisation_id = any ((select trust.actor_keys())::text[]) and (select trust.has_role('PROVIDER', 'TEAM_MEMBER'))
                and month + interval '1 month' <= trust.today() and approved_by is null);
create policy approve_statements on delivery.statements for update
    using ((select trust.has_role('PLAN_OFFICE')) and approved_at is null) with check ((select trust.has_role('PLAN_OFFICE')));
grant select, insert on delivery.statements to trama_app;
grant update (approved_by, approved_at) on delivery.statements to trama_app;

-- What the statement says of each delivery, frozen: who verifies sees no more of the person than this.
create table delivery.statement_lines (
    delivery_id     uuid primary key references delivery.deliveries,
    statement_id    uuid not null references delivery.statements,
    assignment_id   uuid not null references delivery.assignments,
    record_id       uuid not null,
    compartment     text not null check (compartment in ('ORDINARY', 'HEALTH')),
    organisation_id uuid not null,
    delivered_on    date not null,
    beneficiary     text not null,
    title           text not null,
    quantity        numeric(12, 2) not null,
    unit            text not null,
    amount          numeric(14, 2) not null,
    user_share      numeric(14, 2) not null,
    other_share     numeric(14, 2) not null,
    commitment_id   uuid,
    note            text not null,
    warnings        text[] not null default '{}',
    reverses        uuid
);
create index statement_lines_statement on delivery.statement_lines (statement_id, delivered_on);
create index statement_lines_assignment on delivery.statement_lines (assignment_id);
create index statement_lines_record on delivery.statement_lines (record_id);
create index statement_lines_reverses on delivery.statement_lines (reverses) where reverses is not null;
comment on table delivery.statement_lines is 'OWNED: by the body that gave; who verifies the statement and who works on the record see them too';
alter table delivery.statement_lines enable row level security;
create policy read_statement_lines on delivery.statement_lines for select
    using (('o:' || organisation_id = any ((select trust.actor_keys())::text[]) and (select trust.has_role('PROVIDER', 'TEAM_MEMBER')))
           or (select trust.has_role('PLAN_OFFICE')) or trust.may(record_id, compartment, 3));
create policy add_statement_lines on delivery.statement_lines for insert
    with check ('o:' || organisation_id = any ((select trust.actor_keys())::text[]) and (select trust.has_role('PROVIDER', 'TEAM_MEMBER')));
grant select, insert on delivery.statement_lines to trama_app;
grant select, insert on delivery.statement_lines to trama_publish;
grant select, update (approved_at) on delivery.statements to trama_publish;

-- The office reads and writes remarks on what is in a statement.
create policy office_reads on delivery.remarks for select
    using ((select trust.has_role('PLAN_OFFICE')) and exists (select from delivery.statement_lines l where l.delivery_id = remarks.delivery_id));
create policy office_verifies on delivery.remarks for insert
    with check (kind <> 'ANSWERED' and (select trust.has_role('PLAN_OFFICE'))
                and exists (select from delivery.statement_lines l where l.delivery_id = remarks.delivery_id));

-- An approved statement never changes: nothing more is said of its lines, and none is added.
create function delivery.keep_approved() returns trigger language plpgsql security definer set search_path = '' as $$
begin
    if exists (select from delivery.statement_lines l join delivery.statements s on s.id = l.statement_id
               where l.delivery_id = new.delivery_id and s.approved_at is not null) then
        raise exception 'the statement of % is approved', new.delivery_id using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger keep_approved before insert on delivery.remarks for each row execute function delivery.keep_approved();

-- What is cancelled while its statement is still being verified is taken off there; later, in the next statement.
create function delivery.follow_reversal() returns trigger language plpgsql security definer set search_path = '' as $$
declare
    l delivery.statement_lines;
begin
    if new.reverses is null then
        return null;
    end if;
    select x.* into l from delivery.statement_lines x join delivery.statements s on s.id = x.statement_id
    where x.delivery_id = new.reverses and s.approved_at is null for share of s;
    if found then
        insert into delivery.statement_lines (delivery_id, statement_id, assignment_id, record_id, compartment, organisation_id, delivered_on, beneficiary, title,
                                              quantity, unit, amount, user_share, other_share, commitment_id, note, reverses)
        values (new.id, l.statement_id, l.assignment_id, l.record_id, l.compartment, l.organisation_id, new.delivered_on, l.beneficiary, l.title,
                new.quantity, l.unit, new.amount, new.user_share, new.other_share, l.commitment_id, new.note, new.reverses);
    end if;
    return null;
end $$;
create trigger follow_reversal after insert on delivery.deliveries for each row execute function delivery.follow_reversal();
alter function delivery.keep_approved() owner to trama_publish;
alter function delivery.follow_reversal() owner to trama_publish;

-- How each line stands: the last of VERIFIED and QUESTIONED; what is cancelled and what cancels wait for nobody.
create view delivery.standing_lines with (security_invoker = true) as
    select l.*, s.approved_at is not null as approved,
           case when l.reverses is not null then 'REVERSAL'
                when exists (select from delivery.statement_lines r where r.reverses = l.delivery_id) then 'REVERSED'
                else coalesce(k.kind, 'OPEN') end as state
    from delivery.statement_lines l
    join delivery.statements s on s.id = l.statement_id
    left join lateral (select m.kind from delivery.remarks m where m.delivery_id = l.delivery_id and m.kind <> 'ANSWERED'
                       order by m.said_at desc, m.id desc limit 1) k on true;
grant select on delivery.standing_lines to trama_app;
