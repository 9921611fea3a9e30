-- A donor is corrected and retired: what they gave stays theirs, they are offered no more.
alter table goods.donors
    add column version integer not null default 1,
    add column retired_on date,
    add column changed_by uuid,
    add column changed_at timestamptz;
create policy change_rows on goods.donors for update using (goods.serves(organisation_id));
grant update (name, contact, version, retired_on, changed_by, changed_at) on goods.donors to trama_app;

-- Kinds are of the district: who may change them is said by the use case, as for all public tables. The unit never changes: past quantities are in it.
alter table goods.kinds
    add column version integer not null default 1,
    add column retired boolean not null default false,
    add column changed_by uuid,
    add column changed_at timestamptz;
create unique index kinds_name on goods.kinds (lower(name)) where not retired;
grant insert (code, name, unit, help, rank, changed_by, changed_at), update (name, help, version, retired, changed_by, changed_at) on goods.kinds to trama_app;
