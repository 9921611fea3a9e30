create schema fund;
grant usage on schema fund to trama_app, trama_publish;

create table fund.funds (
    code       text primary key check (code <> ''),
    name       text not null,
    fund_group text not null check (fund_group in ('state_regional', 'associated_management', 'project')),
    marker     text not null default '',
    ordinal    integer not null unique
);
create table fund.fund_years (
    fund_code   text not null references fund.funds,
    year        integer not null,
    status      text not null check (status in ('OPEN', 'CLOSED')),
    copied_from integer,
    printed     numeric(14, 2) not null check (printed >= 0),  -- the amount as the document prints it, whatever moves later
    primary key (fund_code, year)
);
-- Printed totals, kept to be compared with the rows, never to be computed from.
create table fund.printed_totals (
    fund_group text not null,
    year       integer not null,
    amount     numeric(14, 2) not null,
    primary key (fund_group, year)
);
create table fund.lines (
    id        uuid primary key default uuidv7(),
    fund_code text not null,
    year      integer not null,
    code      text not null unique,
    purpose   text not null,
    plan_item text references plan.items,      -- null: the named "not attributed"
    version   integer not null default 0,
    moves     bigint not null default 0,       -- raised by each movement: who moves money on a line waits for who came before
    foreign key (fund_code, year) references fund.fund_years
);
create index lines_fund_year on fund.lines (fund_code, year);
create index lines_plan_item on fund.lines (plan_item);

-- Money promised to a source (a resource of a welfare budget, a voucher, a benefit, a contract).
create table fund.commitments (
    id          uuid primary key,
    line_id     uuid not null references fund.lines,
    source_kind text not null check (source_kind in ('PROJECT_RESOURCE', 'VOUCHER', 'BENEFIT', 'CONTRACT')),
    source_id   uuid not null,
    created_by  uuid not null,
    created_at  timestamptz not null,
    unique (source_kind, source_id),
    unique (id, line_id)
);
create index commitments_line on fund.commitments (line_id);

-- Only added, never changed: a mistake is reversed by a movement that points to it.
create table fund.movements (
    id            uuid primary key default uuidv7(),
    line_id       uuid not null references fund.lines,
    kind          text not null check (kind in ('ESTIMATED', 'ASSIGNED', 'COLLECTED', 'TRANSFERRED', 'ALLOCATED', 'COMMITTED', 'SETTLED', 'PAID', 'RELEASED', 'REVERSED')),
    amount        numeric(14, 2) not null check (amount > 0),
    commitment_id uuid,
    reverses      uuid unique,
    business_date date not null,
    source_id     uuid,
    note          text not null default '',
    created_by    uuid not null,
    created_at    timestamptz not null,
    unique (id, line_id, amount),
    foreign key (commitment_id, line_id) references fund.commitments (id, line_id),
    foreign key (reverses, line_id, amount) references fund.movements (id, line_id, amount),
    check ((kind = 'REVERSED') = (reverses is not null)),
    check (kind not in ('COMMITTED', 'SETTLED', 'PAID', 'RELEASED') or commitment_id is not null)
);
create index movements_line on fund.movements (line_id);
create index movements_commitment on fund.movements (commitment_id);
create unique index movements_source on fund.movements (source_id, kind, commitment_id) nulls not distinct where source_id is not null;

comment on table fund.funds is 'PUBLIC: no personal datum';
comment on table fund.fund_years is 'PUBLIC: no personal datum';
comment on table fund.printed_totals is 'PUBLIC: no personal datum';
comment on table fund.lines is 'PUBLIC: no personal datum';
comment on table fund.commitments is 'PUBLIC: amounts and ids of sources; no personal datum';
comment on table fund.movements is 'PUBLIC: amounts; notes carry no personal datum';
grant select, insert on all tables in schema fund to trama_app;
grant update (plan_item, version, moves) on fund.lines to trama_app;
grant update (status) on fund.fund_years to trama_app;
grant select on all tables in schema fund to trama_publish;

-- A reversal counts against the kind that it reverses.
create view fund.signed_movements as
    select m.id, m.line_id, m.commitment_id, coalesce(r.kind, m.kind) as kind, case when r.id is null then m.amount else -m.amount end as amount
    from fund.movements m left join fund.movements r on r.id = m.reverses;
grant select on fund.signed_movements to trama_app, trama_publish;

-- A closed year does not change: it is filled while open, then closed once.
create function fund.keep_closed() returns trigger language plpgsql as $$
begin
    if tg_table_name = 'fund_years' then
        if old.status = 'CLOSED' then
            raise exception 'year % of % is closed', old.year, old.fund_code using errcode = 'check_violation';
        end if;
        return new;
    end if;
    perform from fund.fund_years y where y.fund_code = new.fund_code and y.year = new.year and y.status = 'OPEN' for share;
    if not found then
        raise exception 'year % of % is closed', new.year, new.fund_code using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger keep_closed before update on fund.fund_years for each row execute function fund.keep_closed();
create trigger keep_closed before insert or update on fund.lines for each row execute function fund.keep_closed();

-- No line below zero, no commitment consumed beyond itself, whoever writes and however many at once. Raising "moves" takes each line in turn (and,
-- through its own trigger, refuses closed years); what is read after that includes all who went before.
create function fund.keep_balance() returns trigger language plpgsql as $$
declare
    wrong record;
begin
    perform from fund.lines l where l.id in (select a.line_id from added a) order by l.id for no key update;
    update fund.lines l set moves = l.moves + a.n
    from (select line_id, count(*) as n from added group by line_id) a where l.id = a.line_id;
    select l.code into wrong
    from fund.lines l join fund.signed_movements s on s.line_id = l.id
    where l.id in (select a.line_id from added a)
    group by l.id
    having coalesce(sum(s.amount) filter (where s.kind = 'ASSIGNED'), 0)
         < coalesce(sum(s.amount) filter (where s.kind = 'COMMITTED'), 0) - coalesce(sum(s.amount) filter (where s.kind = 'RELEASED'), 0)
    limit 1;
    if found then
        raise exception 'line % would be below zero', wrong.code using errcode = 'check_violation';
    end if;
    select s.commitment_id into wrong
    from fund.signed_movements s
    where s.commitment_id in (select a.commitment_id from added a)
    group by s.commitment_id
    having coalesce(sum(s.amount) filter (where s.kind = 'COMMITTED'), 0) - coalesce(sum(s.amount) filter (where s.kind = 'RELEASED'), 0)
         < coalesce(sum(s.amount) filter (where s.kind = 'SETTLED'), 0)
        or coalesce(sum(s.amount) filter (where s.kind = 'SETTLED'), 0) < coalesce(sum(s.amount) filter (where s.kind = 'PAID'), 0)
    limit 1;
    if found then
        raise exception 'commitment % would be consumed beyond itself', wrong.commitment_id using errcode = 'check_violation';
    end if;
    perform from added a join fund.movements r on r.id = a.reverses
    where r.reverses is not null or r.commitment_id is distinct from a.commitment_id;
    if found then
        raise exception 'a reversal is of a movement of the same commitment, and final' using errcode = 'check_violation';
    end if;
    return null;
end $$;
create trigger keep_balance after insert on fund.movements
    referencing new table as added for each statement execute function fund.keep_balance();

-- Where each line stands.
create view fund.pub_line_balances as
    select l.id as line_id, l.code as line_code, l.fund_code, f.name as fund_name, f.fund_group, l.year, y.status, y.copied_from, y.printed, l.purpose, l.plan_item,
           coalesce(sum(s.amount) filter (where s.kind = 'ESTIMATED'), 0)::numeric(14, 2) as estimated,
           coalesce(sum(s.amount) filter (where s.kind = 'ASSIGNED'), 0)::numeric(14, 2) as assigned,
           coalesce(sum(s.amount) filter (where s.kind = 'COMMITTED'), 0)::numeric(14, 2) - coalesce(sum(s.amount) filter (where s.kind = 'RELEASED'), 0)::numeric(14, 2) as committed,
           coalesce(sum(s.amount) filter (where s.kind = 'SETTLED'), 0)::numeric(14, 2) as settled,
           coalesce(sum(s.amount) filter (where s.kind = 'PAID'), 0)::numeric(14, 2) as paid
    from fund.lines l
    join fund.funds f on f.code = l.fund_code
    join fund.fund_years y on y.fund_code = l.fund_code and y.year = l.year
    left join fund.signed_movements s on s.line_id = l.id
    group by l.id, f.code, y.fund_code, y.year;
grant select on fund.pub_line_balances to trama_app;
