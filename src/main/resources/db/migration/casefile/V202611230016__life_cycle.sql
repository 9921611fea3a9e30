-- How a record lives: suspended for a while, closed with a reason and a situation, prepared for another district.
alter table casefile.takings_in_charge
    add situation text,
    add final_note text not null default '',          -- the final assessment, in words
    add left_open text[] not null default '{}',       -- what was knowingly left when closing
    add closed_by uuid;
grant update (valid, closure_reason, version, situation, final_note, left_open, closed_by) on casefile.takings_in_charge to trama_app;

create table casefile.suspensions (
    id          uuid primary key,
    record_id   uuid not null references casefile.social_records,
    compartment text not null check (compartment in ('ORDINARY', 'HEALTH', 'JUDICIAL', 'SEALED')),
    valid       daterange not null check (not isempty(valid)),
    reason      text not null check (reason <> ''),
    noted_by    uuid not null,
    exclude using gist (record_id with =, valid with &&)
);
comment on table casefile.suspensions is 'RECORD: while the work on a record stands still';
alter table casefile.suspensions enable row level security;
create policy read_suspensions on casefile.suspensions for select using (trust.may(record_id, compartment, 2));
create policy add_suspensions on casefile.suspensions for insert with check (trust.may(record_id, compartment, 3));
create policy end_suspensions on casefile.suspensions for update using (trust.may(record_id, compartment, 3));
grant select, insert on casefile.suspensions to trama_app;
grant update (valid) on casefile.suspensions to trama_app;

create table casefile.transfers (
    id          uuid primary key,
    record_id   uuid not null references casefile.social_records,
    compartment text not null check (compartment in ('ORDINARY', 'HEALTH', 'JUDICIAL', 'SEALED')),
    taking_id   uuid not null references casefile.takings_in_charge,
    district    text not null check (district <> ''),
    contact     text not null,
    basis       text not null check (basis <> ''),
    notes       uuid[] not null,                       -- diary entries that go with it
    prepared_by uuid not null,
    prepared_at timestamptz not null,
    received_on date,
    proof       text not null default '',              -- how the receiving district said that it has it
    withdrawn_at timestamptz,
    check (received_on is null or proof <> '')
);
create unique index transfers_open on casefile.transfers (record_id) where received_on is null and withdrawn_at is null;
create index transfers_taking on casefile.transfers (taking_id);
comment on table casefile.transfers is 'RECORD: dossiers prepared for another district, and the proof that they arrived';
alter table casefile.transfers enable row level security;
create policy read_transfers on casefile.transfers for select using (trust.may(record_id, compartment, 3));
create policy add_transfers on casefile.transfers for insert with check (trust.may(record_id, compartment, 3));
create policy end_transfers on casefile.transfers for update using (trust.may(record_id, compartment, 3));
grant select, insert on casefile.transfers to trama_app;
grant update (received_on, proof, withdrawn_at) on casefile.transfers to trama_app;

-- The header says more: until when an ISEE counts, whether the work stands still, is about to go elsewhere, or a consent was withdrawn.
drop function casefile.record_header(uuid);
create function casefile.record_header(record uuid)
    returns table (id uuid, number text, person_id uuid, compartment text, opened_on date, family_name text, given_name text, birth_date date,
                   sex text, municipality text, deceased_on date, taking_id uuid, since date, manager text, team text, area text,
                   economic_poverty boolean, taking_version integer, minors bigint, level integer, compartments text[],
                   isee_until date, consent_withdrawn boolean, suspended_since date, moving_to text,
                   represented text[], needs_mediator boolean, protected_contact boolean)
    language sql stable security definer set search_path = ''
begin atomic
    select r.id, r.number, r.person_id, r.compartment, r.opened_on, p.family_name, p.given_name, p.birth_date,
           p.sex, coalesce(m.name, ''), p.deceased_on, t.id, lower(t.valid), u.display_name, tm.name, t.area,
           t.economic_poverty, t.version,
           (select count(*) from people.household_members mine
            join people.household_members other on other.household_id = mine.household_id and other.valid @> trust.today() and other.person_id <> r.person_id
            join people.persons child on child.id = other.person_id and child.birth_date > trust.today() - interval '18 years'
            where mine.person_id = r.person_id and mine.kind = 'REGISTRY' and mine.valid @> trust.today()),
           mine.level, mine.compartments,
           (select max(upper(d.valid) - 1) from people.isee_declarations d
            where d.household_id in (select i.household_id from people.household_members i where i.person_id = r.person_id and i.kind = 'ISEE')),
           exists (select from casefile.help_bases b where b.person_id = r.person_id and b.basis = 'CONSENT' and b.withdrawn_at is not null)
               and not exists (select from casefile.help_bases b where b.person_id = r.person_id and b.withdrawn_at is null and b.valid @> trust.today()),
           (select lower(s.valid) from casefile.suspensions s where s.record_id = r.id and s.valid @> trust.today()),
           (select w.district from casefile.transfers w where w.record_id = r.id and w.received_on is null and w.withdrawn_at is null),
           (select coalesce(array_agg(distinct x.kind), '{}') from people.representatives x
            where x.person_id = r.person_id and x.may_act and x.kind <> 'PARENT' and x.valid @> trust.today()),
           p.needs_mediator,
           exists (select from people.contacts x where x.person_id = r.person_id and (x.hidden_from_parents or not x.may_use) and x.valid @> trust.today())
    from casefile.social_records r
    join people.persons p on p.id = r.person_id
    cross join lateral (
        select max(a.level) filter (where r.compartment = any (a.compartments)) as level,
               coalesce(array_agg(distinct c.name) filter (where a.level >= 3 and c.name is not null), '{}') as compartments
        from trust.access_rights a left join lateral unnest(a.compartments) c(name) on true
        where a.record_id = r.id and a.holder = any (trust.actor_keys()) and a.valid @> trust.today() and a.revoked_at is null) mine
    left join territory.municipalities m on m.istat_code = p.municipality_code
    left join casefile.takings_in_charge t on t.record_id = r.id and t.valid @> trust.today()
    left join trust.users u on u.id = t.case_manager
    left join trust.teams tm on tm.id = t.team_id
    where r.id = record and mine.level >= 2;
end;

-- Where the person is and how to reach them, for who has SUMMARY on the record also without the registry.
create function casefile.whereabouts(record uuid)
    returns table (address text, domicile text, phone text, languages text[], citizenship text)
    language sql stable security definer set search_path = ''
begin atomic
    select p.address,
           coalesce((select d.address || coalesce(', ' || m.name, '') from people.domiciles d
                     left join territory.municipalities m on m.istat_code = d.municipality_code
                     where d.person_id = p.id and d.valid @> trust.today()), ''),
           coalesce((select string_agg(c.value || case when c.holder = '' then '' else ' (' || c.holder || ')' end, ', ' order by c.holder, c.id)
                     from people.contacts c where c.person_id = p.id and c.kind = 'PHONE' and c.may_use and c.valid @> trust.today()), ''),
           p.languages, p.citizenship
    from casefile.social_records r join people.persons p on p.id = r.person_id
    where r.id = record and trust.may(r.id, r.compartment, 2);
end;

grant select on casefile.suspensions, casefile.transfers to trama_publish;
grant select on people.isee_declarations, people.representatives, people.contacts, people.domiciles to trama_publish;
alter function casefile.record_header(uuid) owner to trama_publish;
alter function casefile.whereabouts(uuid) owner to trama_publish;
revoke all on function casefile.record_header(uuid), casefile.whereabouts(uuid) from public;
grant execute on function casefile.record_header(uuid), casefile.whereabouts(uuid) to trama_app;
