-- Ties between persons wherever they live: the first is parent, grandparent, carer… of the second.
create table people.relations (
    id          uuid primary key default uuidv7(),
    person_id   uuid not null references people.persons,
    other_id    uuid not null references people.persons,
    kind        text not null check (kind in ('PARENT', 'GRANDPARENT', 'SIBLING', 'SPOUSE', 'EX_SPOUSE', 'CARER', 'OTHER')),
    note        text not null default '',
    source      text not null default '',
    valid       daterange not null check (not isempty(valid)),
    recorded_by uuid not null,
    check (person_id <> other_id)
);
create index relations_person on people.relations (person_id);
create index relations_other on people.relations (other_id);
comment on table people.relations is 'REGISTRY: dated relations between persons who may not live together';
alter table people.relations enable row level security;
create policy registry on people.relations
    using (people.visible(person_id) and people.visible(other_id)) with check (people.visible(person_id) and people.visible(other_id));
grant select, insert, update on people.relations to trama_app;

-- Who decides for or with somebody, by law or by order of a court. The representative need not be a person of the registry.
create table people.representatives (
    id                uuid primary key default uuidv7(),
    person_id         uuid not null references people.persons,
    representative_id uuid references people.persons,
    name              text not null default '',
    kind              text not null check (kind in ('PARENT', 'GUARDIAN', 'SUPPORT_ADMINISTRATOR', 'CURATOR')),
    may_act           boolean not null default true,     -- a parent deprived of responsibility is recorded too
    scope             text not null default '',          -- for what
    court             text not null default '',
    order_number      text not null default '',
    source            text not null default '',
    phone             text not null default '',
    valid             daterange not null check (not isempty(valid)),
    recorded_by       uuid not null,
    check (representative_id is not null or name <> ''),
    check (representative_id is null or representative_id <> person_id)
);
create index representatives_person on people.representatives (person_id);
create index representatives_representative on people.representatives (representative_id);
comment on table people.representatives is 'REGISTRY: parental responsibility, guardians, support administrators, curators, dated, with their order';
alter table people.representatives enable row level security;
create policy registry on people.representatives using (people.visible(person_id)) with check (people.visible(person_id));
grant select, insert, update on people.representatives to trama_app;
