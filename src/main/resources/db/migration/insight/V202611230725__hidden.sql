-- A value that is not there is hidden, or there is none: told apart. In closed years, which stay as they are, the rows behind tell it.
alter table insight.kept_values add column hidden boolean not null default false;
alter table insight.kept_cells add column hidden boolean not null default false;
-- Open years are computed anew: their values are now protected together, and not each indicator by itself.
delete from insight.kept_values where year not in (select year from insight.frozen_years);
alter table insight.kept_values disable trigger keep_frozen;
alter table insight.kept_cells disable trigger keep_frozen;
update insight.kept_values set hidden = true where value is null and counted is null;
update insight.kept_cells set hidden = true where value is null;
alter table insight.kept_values enable trigger keep_frozen;
alter table insight.kept_cells enable trigger keep_frozen;
