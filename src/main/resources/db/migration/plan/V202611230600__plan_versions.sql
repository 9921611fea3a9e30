-- The document is that of the cycle 2018-2020, whose operative years are 2019 and 2020.
insert into plan.cycles (code, title, from_year, to_year)
    select '2018-2020', 'Piano di Zona 2018-2020', 2018, 2020 where exists (select from plan.cycles where code = '2019-2020');
update plan.items set cycle = '2018-2020' where cycle = '2019-2020';
delete from plan.cycles where code = '2019-2020';

-- Once an assembly approved it, a plan changes only through a version that an assembly approves.
alter table plan.cycles add column approved_on date;

-- An item may go between two others without moving them.
alter table plan.items drop constraint items_cycle_ordinal_key;
alter table plan.items alter column ordinal type numeric;
alter table plan.items add constraint items_cycle_ordinal_key unique (cycle, ordinal) deferrable initially deferred;
alter table plan.items add column version integer not null default 0,
    add column retired boolean not null default false,
    add column changed_by uuid,
    add column changed_at timestamptz;

-- Items as they were before each change.
create table plan.item_history (
    code        text not null references plan.items,
    version     integer not null,
    area        text not null,
    kind        text not null,
    parent_code text,
    title       text not null,
    section     text not null,
    ordinal     numeric not null,
    retired     boolean not null,
    changed_by  uuid,
    changed_at  timestamptz,
    primary key (code, version)
);
comment on table plan.item_history is 'PUBLIC: no personal datum';

create table plan.versions (
    id          uuid primary key,
    cycle       text not null references plan.cycles,
    number      integer not null check (number > 0),
    title       text not null check (title <> ''),
    reason      text not null default '',
    state       text not null default 'DRAFT' check (state in ('DRAFT', 'PROPOSED', 'APPROVED')),
    opened_by   uuid not null,
    opened_at   timestamptz not null,
    deed_body   text,
    deed_number text,
    deed_day    date,
    check ((state = 'APPROVED') <= (deed_body is not null and deed_number is not null and deed_day is not null)),
    unique (cycle, number)
);
create unique index versions_one_open on plan.versions (cycle) where state <> 'APPROVED';
comment on table plan.versions is 'PUBLIC: no personal datum';

-- What a version changes: each row is an item as it shall be.
create table plan.version_items (
    version_id  uuid not null references plan.versions,
    code        text not null check (code <> ''),
    area        text not null,
    kind        text not null,
    parent_code text check (parent_code <> code),
    title       text not null check (title <> ''),
    section     text not null,
    ordinal     numeric not null,
    retired     boolean not null default false,
    version     integer not null,
    changed_by  uuid not null,
    changed_at  timestamptz not null,
    primary key (version_id, code)
);
comment on table plan.version_items is 'PUBLIC: no personal datum';

create function plan.keep_item() returns trigger language plpgsql as $$
begin
    if exists (select from plan.cycles where code = new.cycle and approved_on is not null)
       and not exists (
           select from plan.versions v join plan.version_items d on d.version_id = v.id
           where v.cycle = new.cycle and v.state = 'APPROVED' and d.code = new.code
             and (d.area, d.kind, d.parent_code, d.title, d.section, d.ordinal, d.retired)
                 is not distinct from (new.area, new.kind, new.parent_code, new.title, new.section, new.ordinal, new.retired)) then
        raise exception 'plan % is approved: item % changes only through a version', new.cycle, new.code using errcode = 'check_violation';
    end if;
    if tg_op = 'UPDATE' then
        insert into plan.item_history (code, version, area, kind, parent_code, title, section, ordinal, retired, changed_by, changed_at)
        values (old.code, old.version, old.area, old.kind, old.parent_code, old.title, old.section, old.ordinal, old.retired,
                old.changed_by, old.changed_at);
        new.version := old.version + 1;
    end if;
    return new;
end $$;
create trigger keep_item before insert or update on plan.items for each row execute function plan.keep_item();

create function plan.keep_version() returns trigger language plpgsql as $$
begin
    if old.state = 'APPROVED' then
        raise exception 'an approved version of the plan stays as it is' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger keep_version before update on plan.versions for each row execute function plan.keep_version();

create function plan.keep_version_item() returns trigger language plpgsql as $$
begin
    if not exists (select from plan.versions where id = coalesce(new.version_id, old.version_id) and state = 'DRAFT') then
        raise exception 'a version of the plan changes only while it is a draft' using errcode = 'check_violation';
    end if;
    return coalesce(new, old);
end $$;
create trigger keep_version_item before insert or update or delete on plan.version_items
    for each row execute function plan.keep_version_item();

-- A file between preview and confirmation.
create table plan.waiting_files (
    id         uuid primary key,
    cycle      text not null,
    title      text not null,
    from_year  integer not null,
    to_year    integer not null,
    name       text not null,
    content    text not null check (length(content) <= 5000000),
    created_by uuid not null,
    created_at timestamptz not null,
    loaded     boolean not null default false
);
comment on table plan.waiting_files is 'PUBLIC: no personal datum';

grant select, insert on plan.item_history to trama_app;
grant select, insert, update on plan.versions to trama_app;
grant select, insert, update, delete on plan.version_items, plan.waiting_files to trama_app;
grant select on plan.item_history, plan.versions, plan.version_items to trama_publish;
