-- What an item said before a version changed it: also after it was approved.
alter table plan.version_items add column was text;
