-- A course may be written anew by two at once, and its sessions move.
alter table training.courses
    add column version  integer not null default 1,
    add column saved_by uuid,                -- none: as it was opened
    add column saved_at timestamptz;
alter table training.sessions add column moved_at timestamptz;
grant update (kind, title, aims, given_by, seats, min_percent, enrol_until, version, saved_by, saved_at) on training.courses to trama_app;
grant update (held_on, starts_at, ends_at, place, topic, moved_at) on training.sessions to trama_app;
