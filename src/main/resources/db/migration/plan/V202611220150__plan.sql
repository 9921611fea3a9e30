create schema plan;
grant usage on schema plan to trama_app, trama_publish;

create table plan.cycles (
    code      text primary key,
    title     text not null,
    from_year integer not null,
    to_year   integer not null check (to_year >= from_year)
);
create table plan.items (
    code        text primary key check (code <> ''),
    cycle       text not null references plan.cycles,
    area        text not null,
    kind        text not null,
    parent_code text references plan.items deferrable initially deferred check (parent_code <> code),
    title       text not null check (title <> ''),
    section     text not null,
    ordinal     integer not null,
    unique (cycle, ordinal)
);
create index items_parent on plan.items (parent_code);
comment on table plan.cycles is 'PUBLIC: no personal datum';
comment on table plan.items is 'PUBLIC: no personal datum';
grant select, insert, update on plan.cycles, plan.items to trama_app;
grant select on plan.cycles, plan.items to trama_publish;
create view plan.pub_items as select code, cycle, area, kind, parent_code, title from plan.items;
grant select on plan.pub_items to trama_app;
