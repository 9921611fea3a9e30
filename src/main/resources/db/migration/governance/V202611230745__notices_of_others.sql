-- Groups, courses and shares go out by the same post; who sent something reads how it went, whoever they are.
alter table governance.sendings drop constraint sendings_kind_check,
    add check (kind in ('CONVOCATION', 'CHANGE', 'CANCELLATION', 'MINUTES', 'ADOPTION', 'MEETING', 'PART'));
create policy own_sending on governance.addresses
    using (exists (select from governance.sendings s where s.id = sending_id and 'u:' || s.made_by = any ((select trust.actor_keys())::text[])));
