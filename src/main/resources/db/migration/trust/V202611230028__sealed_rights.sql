-- Who works on a sealed record sees and ends the rights on it; those on its ordinary drawer were already theirs.
create policy read_sealed_rights on trust.access_rights for select
    using ('SEALED' = any (compartments) and trust.may(record_id, 'SEALED', 3));
create policy end_sealed_rights on trust.access_rights for update
    using ('SEALED' = any (compartments) and trust.may(record_id, 'SEALED', 3)) with check (true);
