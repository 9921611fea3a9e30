-- One plan for each year: what is done, with targets and money.
create table plan.operative_plans (
    id          uuid primary key,
    cycle       text not null references plan.cycles,
    year        integer not null unique check (year between 2000 and 9999),
    foreword    text not null default '',
    state       text not null default 'DRAFT' check (state in ('DRAFT', 'PROPOSED', 'APPROVED')),
    version     integer not null default 0,
    changed_by  uuid not null,
    changed_at  timestamptz not null,
    deed_body   text,
    deed_number text,
    deed_day    date,
    check ((state = 'APPROVED') <= (deed_body is not null and deed_number is not null and deed_day is not null))
);
create index operative_plans_cycle on plan.operative_plans (cycle);
comment on table plan.operative_plans is 'PUBLIC: no personal datum';

-- The title is kept as it was when the item was chosen.
create table plan.operative_items (
    plan_id uuid not null references plan.operative_plans,
    item    text not null references plan.items,
    title   text not null,
    what    text not null default '',
    primary key (plan_id, item)
);
create index operative_items_item on plan.operative_items (item);
comment on table plan.operative_items is 'PUBLIC: no personal datum';

-- The line belongs to whoever keeps the money; its names are kept as they were.
create table plan.operative_money (
    id      uuid primary key,
    plan_id uuid not null,
    item    text not null,
    line    uuid not null,
    fund    text not null,
    purpose text not null,
    amount  numeric(14, 2) not null check (amount > 0),
    unique (plan_id, item, line),
    foreign key (plan_id, item) references plan.operative_items on delete cascade
);
comment on table plan.operative_money is 'PUBLIC: no personal datum';

-- The report of a year, as it was made; a frozen one stays.
create table plan.annual_reports (
    id          uuid primary key,
    plan_id     uuid not null unique references plan.operative_plans,
    year        integer not null unique,
    state       text not null default 'DRAFT' check (state in ('DRAFT', 'PROPOSED', 'APPROVED')),
    foreword    text not null default '',
    content     jsonb not null,
    made_by     uuid not null,
    made_at     timestamptz not null,
    deed_body   text,
    deed_number text,
    deed_day    date,
    check ((state = 'APPROVED') <= (deed_body is not null and deed_number is not null and deed_day is not null))
);
comment on table plan.annual_reports is 'PUBLIC: no personal datum';

create function plan.keep_decided() returns trigger language plpgsql as $$
begin
    if old.state = 'APPROVED' then
        raise exception 'what an assembly approved stays as it is' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger keep_decided before update on plan.operative_plans for each row execute function plan.keep_decided();
create trigger keep_decided before update on plan.annual_reports for each row execute function plan.keep_decided();

create function plan.keep_chosen() returns trigger language plpgsql as $$
begin
    if not exists (select from plan.operative_plans where id = coalesce(new.plan_id, old.plan_id) and state = 'DRAFT') then
        raise exception 'a year''s plan changes only while it is a draft' using errcode = 'check_violation';
    end if;
    return coalesce(new, old);
end $$;
create trigger keep_chosen before insert or update or delete on plan.operative_items for each row execute function plan.keep_chosen();
create trigger keep_chosen before insert or update or delete on plan.operative_money for each row execute function plan.keep_chosen();

-- Targets are part of the year's plan; values and notes are part of its report.
create function plan.keep_targets() returns trigger language plpgsql as $$
begin
    if exists (select from plan.operative_plans where year in (new.year, old.year) and state = 'APPROVED') then
        raise exception 'the targets of an approved year stay as they are' using errcode = 'check_violation';
    end if;
    return coalesce(new, old);
end $$;
create trigger keep_targets before insert or update or delete on plan.targets for each row execute function plan.keep_targets();

create function plan.keep_year() returns trigger language plpgsql as $$
begin
    if exists (select from plan.annual_reports where year in (new.year, old.year) and state = 'APPROVED') then
        raise exception 'a frozen year never changes' using errcode = 'check_violation';
    end if;
    return coalesce(new, old);
end $$;
create trigger keep_year before insert or update or delete on plan.entries for each row execute function plan.keep_year();
create trigger keep_year before insert or update or delete on plan.progress for each row execute function plan.keep_year();

grant select, insert, update on plan.operative_plans, plan.annual_reports to trama_app;
grant select, insert, update, delete on plan.operative_items, plan.operative_money to trama_app;
grant select on plan.operative_plans, plan.operative_items, plan.operative_money, plan.annual_reports to trama_publish;
