create schema duty;
grant usage on schema duty to trama_app, trama_publish;

-- What is due on a day. Occurrences of recurring obligations come here when somebody first touches them; until then they are made from their definition.
create table duty.duties (
    id       uuid primary key,                     -- of what makes it due; of an occurrence: made from its rule and day
    rule     text not null default '',             -- code of the recurring obligation
    kind     text not null check (kind <> ''),
    title    text not null check (title <> ''),
    href     text not null default '',
    due      date not null,
    owner_id uuid references trust.organisations,
    done_on  date
);
create index duties_due on duty.duties (due) where done_on is null;
create index duties_owner on duty.duties (owner_id);
-- Who did what with it, and why.
create table duty.steps (
    id         uuid primary key,
    duty_id    uuid not null references duty.duties on delete cascade,
    kind       text not null check (kind in ('DONE', 'REOPENED', 'MOVED', 'GIVEN')),
    day        date,
    note       text not null default '',
    written_by uuid not null,
    written_at timestamptz not null,
    check (kind in ('DONE', 'GIVEN') or note <> '')
);
create index steps_duty on duty.steps (duty_id, written_at);
-- Who answers for a recurring obligation, whatever the year.
create table duty.owners (
    rule            text primary key,
    organisation_id uuid not null references trust.organisations
);
create index owners_organisation on duty.owners (organisation_id);
comment on table duty.duties is 'PUBLIC: obligations of bodies; no personal datum of beneficiaries';
comment on table duty.steps is 'PUBLIC: who of the staff did what with an obligation; no personal datum of beneficiaries';
comment on table duty.owners is 'PUBLIC: bodies; no personal datum';
grant select, insert, delete on duty.duties to trama_app;
grant update (kind, title, href, due, owner_id, done_on) on duty.duties to trama_app;
grant select, insert on duty.steps to trama_app;
grant select, insert, update on duty.owners to trama_app;

create view duty.pub_duties as
    select id, rule, kind, title, due, owner_id, done_on from duty.duties;
grant select on duty.pub_duties to trama_app, trama_publish;
