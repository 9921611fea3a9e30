-- The bodies that took part in a step, as the path calls them.
alter table admission.path_steps add column actors text not null default '';
