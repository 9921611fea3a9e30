-- An amendment or the end of a project changes how long an assignment runs; nothing else of it ever changes.
create policy end_assignments on delivery.assignments for update using (trust.may(record_id, compartment, 3)) with check (trust.may(record_id, compartment, 3));
grant update (valid) on delivery.assignments to trama_app;
