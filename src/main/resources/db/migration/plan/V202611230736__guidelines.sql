-- An item answers also to a guideline: its code in the list that the program carries.
alter table plan.links drop constraint links_kind_check;
alter table plan.links add constraint links_kind_check check (kind in ('NORM', 'OUTCOME', 'GUIDELINE'));
create index links_target on plan.links (kind, target);
