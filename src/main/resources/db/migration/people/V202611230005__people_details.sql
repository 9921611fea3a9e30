-- What the desk keeps of a person beyond identity, each contact with its holder, and every change with its reason.
alter table people.persons
    add column civil_status text check (civil_status in ('SINGLE', 'MARRIED', 'CIVIL_UNION', 'SEPARATED', 'DIVORCED', 'WIDOWED')),
    add column other_citizenships text[] not null default '{}',   -- ISO 3166 numeric
    add column languages text[] not null default '{}',            -- ISO 639
    add column needs_mediator boolean not null default false,
    add column practitioner text not null default '';             -- general practitioner or paediatrician

-- Whether the actor may read what belongs to this person: for tables that carry no municipality of their own.
create function people.visible(person uuid) returns boolean
    language sql stable security definer set search_path = ''
begin atomic
    select exists (select from people.persons p where p.id = person and trust.reads_registry(p.municipality_code));
end;

create table people.contacts (
    id                  uuid primary key default uuidv7(),
    person_id           uuid not null references people.persons,
    kind                text not null check (kind in ('PHONE', 'EMAIL')),
    value               text not null check (value <> ''),
    holder              text not null default '',        -- whose it is; empty: the person's own
    may_use             boolean not null default true,
    hidden_from_parents boolean not null default false,
    note                text not null default '',
    valid               daterange not null default daterange(null, null) check (not isempty(valid))
);
create index contacts_person on people.contacts (person_id);
comment on table people.contacts is 'REGISTRY: telephones and addresses of mail, whose they are and whether they may be used';
alter table people.contacts enable row level security;
create policy registry on people.contacts using (people.visible(person_id)) with check (people.visible(person_id));
grant select, insert, update on people.contacts to trama_app;
insert into people.contacts (person_id, kind, value) select id, 'PHONE', phone from people.persons where phone <> '';
alter table people.persons drop column phone;

-- Where somebody lives when it is not the residence.
create table people.domiciles (
    person_id         uuid not null references people.persons,
    municipality_code char(6),
    address           text not null check (address <> ''),
    valid             daterange not null check (not isempty(valid)),
    primary key (person_id, valid without overlaps)
);
comment on table people.domiciles is 'REGISTRY: dated domicile';
alter table people.domiciles enable row level security;
create policy registry on people.domiciles using (people.visible(person_id)) with check (people.visible(person_id));
grant select, insert, update on people.domiciles to trama_app;

-- Nothing is overwritten in silence: what it was, what it is, whether life changed or an error was mended.
create table people.changes (
    id        uuid primary key default uuidv7(),
    person_id uuid not null references people.persons,
    kind      text not null check (kind in ('CHANGE', 'CORRECTION')),
    field     text not null check (field <> ''),
    before    text not null default '',
    after     text not null default '',
    from_day  date,
    reason    text not null default '',
    made_by   uuid not null,
    made_at   timestamptz not null
);
create index changes_person on people.changes (person_id, made_at desc);
comment on table people.changes is 'REGISTRY: what was changed or corrected in the data of a person, by whom and why';
alter table people.changes enable row level security;
create policy registry on people.changes using (people.visible(person_id)) with check (people.visible(person_id));
grant select, insert on people.changes to trama_app;

-- Who lives with them without being registered there. A membership written by mistake may be taken away; the change stays in people.changes.
alter table people.household_members
    drop constraint household_members_kind_check,
    add constraint household_members_kind_check check (kind in ('REGISTRY', 'ISEE', 'FACTUAL'));
grant delete on people.household_members to trama_app;
