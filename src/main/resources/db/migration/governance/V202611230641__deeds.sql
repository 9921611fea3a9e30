-- A resolution never changes; what it made effective is named as it was then.
alter table governance.resolutions add column effect text not null default '';
revoke update on governance.resolutions from trama_app;

-- Signed minutes never change either: a correction is a new one that points to the old.
alter table governance.minutes drop constraint minutes_session_id_key, drop constraint minutes_state_check,
    add check (state in ('DRAFT', 'SIGNED')), drop column sent_at,
    add column corrects uuid unique references governance.minutes,
    add column reason   text not null default '',
    add column sending  uuid references governance.sendings,
    add check ((corrects is null) = (reason = '')),
    add check ((state = 'SIGNED') = (content_hash is not null and closed_at is not null));
create unique index minutes_one on governance.minutes (session_id) where corrects is null;
create index minutes_session on governance.minutes (session_id);
create index minutes_sending on governance.minutes (sending);

create function governance.signed_is_final() returns trigger language plpgsql as $$
declare
    signed boolean;
begin
    if tg_table_name = 'minutes' then
        signed = old.state = 'SIGNED' and not (old.sending is null and new.sending is not null and old.content_hash = new.content_hash
            and old.opening = new.opening and old.closing = new.closing and new.state = 'SIGNED');
    else
        signed = exists (select from governance.minutes m where m.id = new.minutes_id and m.state = 'SIGNED');
    end if;
    if signed then
        raise exception 'signed minutes do not change' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger signed_is_final before update on governance.minutes for each row execute function governance.signed_is_final();
create trigger signed_is_final before insert or update on governance.minute_parts for each row execute function governance.signed_is_final();
