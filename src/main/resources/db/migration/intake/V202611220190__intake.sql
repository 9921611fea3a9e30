create schema intake;
grant usage on schema intake to trama_app, trama_publish;
grant create on schema intake to trama_publish;

-- Someone asked for something at an access desk. Anonymous contacts have no person.
create table intake.contacts (
    id                uuid primary key,
    number            text not null unique,
    happened_at       timestamptz not null,
    organisation_id   uuid not null,
    worker            uuid not null,
    person_id         uuid,
    municipality_code char(6),
    channel           text not null check (channel in ('IN_PERSON', 'PHONE', 'EMAIL', 'HOME', 'WRITTEN_SIGNAL', 'PHONE_SIGNAL', 'OTHER')),
    sent_by           text not null check (sent_by in ('SELF', 'PUBLIC_BODY', 'ASSOCIATION', 'COOPERATIVE', 'PARISH', 'HEALTH', 'SCHOOL', 'RELATIVE', 'OTHER')),
    reasons           text[] not null check (cardinality(reasons) between 1 and 7 and
                          reasons <@ array['economic', 'housing', 'home_services', 'work', 'residential_services', 'child_protection', 'other']),
    outcome           text not null check (outcome in ('INFORMED', 'DIRECTED', 'APPOINTMENT', 'TAKEN_IN_CHARGE')),
    minutes           smallint check (minutes between 1 and 600),
    note              text not null default '',
    created_at        timestamptz not null
);
create index contacts_organisation on intake.contacts (organisation_id, happened_at desc);
create index contacts_person on intake.contacts (person_id) where person_id is not null;
comment on table intake.contacts is 'OWNED: contacts of the body that received them';
alter table intake.contacts enable row level security;
-- Asked once per statement, not once per row: a desk's list reads years of contacts.
create policy own_contacts on intake.contacts for select
    using ('o:' || organisation_id = any (coalesce((select trust.actor_keys()), '{}'))
        and (select trust.has_role('ACCESS_DESK', 'SOCIAL_WORKER', 'COORDINATOR')));
create policy add_contacts on intake.contacts for insert
    with check ('o:' || organisation_id = any (trust.actor_keys()) and trust.has_role('ACCESS_DESK', 'SOCIAL_WORKER', 'COORDINATOR'));
grant select, insert on intake.contacts to trama_app;

create view intake.pub_contacts as
    select c.happened_at, c.municipality_code, c.organisation_id, c.channel, c.sent_by, c.reasons, c.outcome, (c.person_id is null) as anonymous
    from intake.contacts c;
grant select on intake.contacts to trama_publish;
alter view intake.pub_contacts owner to trama_publish;
grant select on intake.pub_contacts to trama_app;
