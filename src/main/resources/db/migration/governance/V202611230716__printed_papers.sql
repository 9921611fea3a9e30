-- A paper that was printed by itself of what the item decides; printed anew each time that the session is called.
alter table governance.item_documents add column subject_id uuid;
