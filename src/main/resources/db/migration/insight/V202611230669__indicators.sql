create schema insight;
grant usage on schema insight to trama_app;

-- The value of an indicator for a year, with what it was computed by. Only numbers that have passed disclosure control; null: hidden, or not to be told.
create table insight.kept_values (
    id          uuid primary key default uuidv7(),
    definition  text not null check (definition <> ''),
    version     integer not null check (version > 0),
    year        integer not null check (year between 1900 and 2999),
    statement   text not null check (statement <> ''),
    parameters  text not null,
    computed_at timestamptz not null,
    as_of       date not null,
    value       numeric,
    counted     bigint,                            -- rows behind the value
    unique (definition, year)
);
comment on table insight.kept_values is 'PUBLIC: values of indicators after disclosure control; no personal datum';

-- The same value by territory, time and the other splits of its definition.
create table insight.kept_cells (
    value_id uuid not null references insight.kept_values on delete cascade,
    axis     text not null check (axis <> ''),
    key      text not null,                        -- empty: elsewhere, or not known
    value    numeric,
    primary key (value_id, axis, key)
);
comment on table insight.kept_cells is 'PUBLIC: values of indicators after disclosure control; no personal datum';

-- A year that was closed, when and by whom; its values never change.
create table insight.frozen_years (
    year      integer primary key,
    frozen_at timestamptz not null,
    frozen_by uuid not null
);
comment on table insight.frozen_years is 'PUBLIC: closed years; no personal datum';
grant select, insert on insight.kept_values, insight.kept_cells, insight.frozen_years to trama_app;
grant delete on insight.kept_values to trama_app;

create function insight.keep_frozen() returns trigger language plpgsql security definer set search_path = '' as $$
declare
    of_year integer;
begin
    if tg_table_name = 'frozen_years' then
        raise exception 'a year that is frozen stays so' using errcode = 'check_violation';
    elsif tg_table_name = 'kept_cells' then
        select v.year into of_year from insight.kept_values v where v.id = coalesce(new.value_id, old.value_id);
    else
        of_year := coalesce(new.year, old.year);
    end if;
    if tg_op = 'UPDATE' or exists (select from insight.frozen_years f where f.year = of_year) then
        raise exception 'the values of % do not change', of_year using errcode = 'check_violation';
    end if;
    return coalesce(new, old);
end $$;
create trigger keep_frozen before update or delete on insight.frozen_years for each row execute function insight.keep_frozen();
create trigger keep_frozen before insert or update or delete on insight.kept_values for each row execute function insight.keep_frozen();
create trigger keep_frozen before insert or update or delete on insight.kept_cells for each row execute function insight.keep_frozen();
