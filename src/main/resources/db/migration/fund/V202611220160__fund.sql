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
    unique (source_kind, source_id)
);
create index commitments_line on fund.commitments (line_id);

-- Only added, never changed: a mistake is reversed by a movement that points to it.
create table fund.movements (
    id            uuid primary key default uuidv7(),
    line_id       uuid not null references fund.lines,
    kind          text not null check (kind in ('ESTIMATED', 'ASSIGNED', 'COLLECTED', 'TRANSFERRED', 'ALLOCATED', 'COMMITTED', 'SETTLED', 'PAID', 'RELEASED', 'REVERSED')),
    amount        numeric(14, 2) not null check (amount > 0),
    commitment_id uuid references fund.commitments,
    reverses      uuid unique references fund.movements,
    business_date date not null,
    source_id     uuid,
    note          text not null default '',
    created_by    uuid not null,
    created_at    timestamptz not null,
    check ((kind = 'REVERSED') = (reverses is not null)),
    check (kind not in ('COMMITTED', 'SETTLED', 'PAID', 'RELEASED') or commitment_id is not null)
);
create index movements_line on fund.movements (line_id);
create index movements_commitment on fund.movements (commitment_id);
create unique index movements_source on fund.movements (source_id, kind) where source_id is not null;

comment on table fund.funds is 'PUBLIC: no personal datum';
comment on table fund.fund_years is 'PUBLIC: no personal datum';
comment on table fund.printed_totals is 'PUBLIC: no personal datum';
comment on table fund.lines is 'PUBLIC: no personal datum';
comment on table fund.commitments is 'PUBLIC: amounts and ids of sources; no personal datum';
comment on table fund.movements is 'PUBLIC: amounts; notes carry no personal datum';
grant select, insert on all tables in schema fund to trama_app;
grant update (plan_item, version) on fund.lines to trama_app;
grant select on all tables in schema fund to trama_publish;

-- Where each line stands. A reversal counts against the kind that it reverses.
create view fund.pub_line_balances as
    select l.id as line_id, l.code as line_code, l.fund_code, f.name as fund_name, f.fund_group, l.year, y.status, y.copied_from, y.printed, l.purpose, l.plan_item,
           coalesce(sum(signed) filter (where base = 'ESTIMATED'), 0)::numeric(14, 2) as estimated,
           coalesce(sum(signed) filter (where base = 'ASSIGNED'), 0)::numeric(14, 2) as assigned,
           coalesce(sum(signed) filter (where base = 'COMMITTED'), 0)::numeric(14, 2) - coalesce(sum(signed) filter (where base = 'RELEASED'), 0)::numeric(14, 2) as committed,
           coalesce(sum(signed) filter (where base = 'SETTLED'), 0)::numeric(14, 2) as settled,
           coalesce(sum(signed) filter (where base = 'PAID'), 0)::numeric(14, 2) as paid
    from fund.lines l
    join fund.funds f on f.code = l.fund_code
    join fund.fund_years y on y.fund_code = l.fund_code and y.year = l.year
    left join lateral (
        select coalesce(r.kind, m.kind) as base, case when r.id is null then m.amount else -m.amount end as signed
        from fund.movements m left join fund.movements r on r.id = m.reverses
        where m.line_id = l.id
    ) moved on true
    group by l.id, f.code, y.fund_code, y.year;
grant select on fund.pub_line_balances to trama_app;
