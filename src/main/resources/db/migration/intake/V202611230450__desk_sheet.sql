-- What the desk notes when there is more to say than the reasons, and what a contact was made from.
alter table intake.contacts
    add column origin_kind text check (origin_kind in ('SIGNAL', 'COHORT')),
    add column origin_id uuid,
    add constraint contacts_origin check ((origin_kind is null) = (origin_id is null));

create table intake.contact_details (
    contact_id     uuid primary key references intake.contacts,
    entry          text check (entry in ('DECREE', 'SENT', 'SPONTANEOUS', 'SUMMONED')),
    interlocutor   text check (interlocutor in ('SELF', 'RELATIVE', 'JUDICIAL', 'ORGANISATION', 'INSTITUTION', 'OTHER')),
    presence       text check (presence in ('PRESENT', 'INFORMED', 'NOT_INFORMED')),
    accompanied_by text not null default '',
    needs          text[] not null default '{}' check (needs <@ array['PHYSIOLOGICAL', 'SAFETY', 'BELONGING', 'ESTEEM', 'FULFILMENT']),
    asked          text not null default '',
    reference      text not null default '',
    temporary_code text not null default ''
);
create index contact_details_code on intake.contact_details (temporary_code) where temporary_code <> '';
comment on table intake.contact_details is 'OWNED: the rest of the sheet of a contact; seen with the contact';
alter table intake.contact_details enable row level security;
create policy read_details on intake.contact_details for select
    using (exists (select from intake.contacts c where c.id = contact_id));
create policy add_details on intake.contact_details for insert
    with check (exists (select from intake.contacts c where c.id = contact_id));
grant select, insert on intake.contact_details to trama_app;
