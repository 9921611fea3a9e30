-- The body's own list: somebody, one adult for a household, or nobody's name. Whether the registry knows the person never shows.
create table goods.recipients (
    id              uuid primary key,
    organisation_id uuid not null,
    label           text not null check (label <> ''),
    person_id       uuid,
    anonymous       boolean not null default false,
    people          smallint not null default 1 check (people between 1 and 30),
    parcels         smallint not null default 1 check (parcels between 1 and 9),
    note            text not null default '',
    left_on         date,
    added_by        uuid not null,
    added_at        timestamptz not null,
    check (not anonymous or person_id is null)
);
create index recipients_organisation on goods.recipients (organisation_id);
create index recipients_person on goods.recipients (person_id) where person_id is not null;
comment on table goods.recipients is 'OWNED: the list of who receives from the body';

create table goods.days (
    id              uuid primary key,
    organisation_id uuid not null,
    held_on         date not null,
    name            text not null check (name <> ''),
    place           text not null default '',
    help            text not null check (help in ('FOOD', 'GOODS')),
    covers_days     smallint not null check (covers_days between 1 and 365),  -- how long one parcel is help
    made_by         uuid not null,
    made_at         timestamptz not null,
    closed_at       timestamptz
);
create index days_organisation on goods.days (organisation_id, held_on desc);
comment on table goods.days is 'OWNED: distributions of the body';

create table goods.day_contents (
    day_id          uuid not null references goods.days,
    organisation_id uuid not null,
    kind            text not null references goods.kinds,
    quantity        numeric(8, 2) not null check (quantity > 0),   -- in one parcel
    primary key (day_id, kind)
);
comment on table goods.day_contents is 'OWNED: what is in a parcel of the body';

-- Parcels made up for the day, or given back to the stock at its end.
create table goods.day_parcels (
    id              uuid primary key,
    day_id          uuid not null references goods.days,
    organisation_id uuid not null,
    parcels         integer not null check (parcels <> 0),
    recorded_by     uuid not null,
    recorded_at     timestamptz not null
);
create index day_parcels_day on goods.day_parcels (day_id);
comment on table goods.day_parcels is 'OWNED: parcels of a distribution of the body';

create table goods.entries (
    id              uuid primary key,
    day_id          uuid not null references goods.days,
    organisation_id uuid not null,
    recipient_id    uuid not null references goods.recipients,
    parcels         smallint not null check (parcels between 1 and 9),
    unique (day_id, recipient_id)
);
create index entries_recipient on goods.entries (recipient_id);
comment on table goods.entries is 'OWNED: who is on the list of a day';

-- A tick. Made by the phone, with the phone's id; taken back by a row that points to it.
create table goods.gifts (
    id              uuid primary key,
    day_id          uuid not null references goods.days,
    entry_id        uuid not null references goods.entries,
    organisation_id uuid not null,
    parcels         smallint not null check (parcels <> 0),
    given_at        timestamptz not null,          -- as the phone says
    recorded_by     uuid not null,
    recorded_at     timestamptz not null,
    reverses        uuid unique references goods.gifts,
    check ((reverses is null) = (parcels > 0))
);
create index gifts_day on goods.gifts (day_id);
create index gifts_entry on goods.gifts (entry_id);
comment on table goods.gifts is 'OWNED: parcels given by the body; never edited, a mistake is reversed';

create table goods.meals (
    id              uuid primary key,
    organisation_id uuid not null,
    served_on       date not null,
    service         text not null check (service in ('BREAKFAST', 'LUNCH', 'DINNER', 'BAG')),
    meals           integer not null check (meals <> 0 and meals between -10000 and 10000),
    note            text not null default '',
    recorded_by     uuid not null,
    recorded_at     timestamptz not null,
    reverses        uuid unique references goods.meals,
    check ((reverses is null) = (meals > 0))
);
create index meals_organisation on goods.meals (organisation_id, served_on desc);
comment on table goods.meals is 'OWNED: meals of the body, counted by day without names';

do $$
declare tab text;
begin
    foreach tab in array array['recipients', 'days', 'day_contents', 'day_parcels', 'entries', 'gifts', 'meals'] loop
        execute format('alter table goods.%I enable row level security', tab);
        execute format('create policy own_rows on goods.%I for select using (goods.serves(organisation_id))', tab);
        execute format('create policy add_rows on goods.%I for insert with check (goods.serves(organisation_id))', tab);
        execute format('grant select, insert on goods.%I to trama_app', tab);
        execute format('grant select on goods.%I to trama_publish', tab);
    end loop;
end $$;
create policy end_rows on goods.recipients for update using (goods.serves(organisation_id));
grant update (left_on) on goods.recipients to trama_app;
create policy close_rows on goods.days for update using (goods.serves(organisation_id));
grant update (closed_at) on goods.days to trama_app;

-- Onto the own list: an exact identity goes in (fiscal code, or the whole name, and birth date), and nothing comes out.
create function goods.add_recipient(new_id uuid, name text, nameless boolean, heads integer, count integer, remark text,
                                    code text, family text, given text, birth date, at timestamptz) returns void
    language plpgsql security definer set search_path = '' as $$
declare
    acting uuid := (select substr(k, 3)::uuid from unnest(trust.actor_keys()) k where k like 'u:%');
    body uuid := (select substr(k, 3)::uuid from unnest(trust.actor_keys()) k where k like 'o:%');
    who uuid;
begin
    if not goods.serves(body) then
        return;
    end if;
    if not nameless then
        with named as (
            select distinct people.canonical(p.id) as id from people.persons p
            where p.birth_date = birth
              and case when code <> '' then p.fiscal_code_base = code
                       else lower(p.family_name) = lower(family) and lower(p.given_name) = lower(given) end)
        select n.id into who from named n where (select count(*) from named) = 1;
    end if;
    insert into goods.recipients (id, organisation_id, label, person_id, anonymous, people, parcels, note, added_by, added_at)
    values (new_id, body, name, who, nameless, heads, count, remark, acting, at)
    on conflict (id) do nothing;
end $$;

-- "The same help was already given": of the people on the own list only, each by a basis of their own; no basis, no word.
create function goods.given_elsewhere(day uuid) returns table (entry_id uuid, person_id uuid, given_on date)
    language sql stable security definer set search_path = ''
begin atomic
    select e.id, r.person_id, max(lower(h.valid))
    from goods.days d
    join goods.entries e on e.day_id = d.id
    join goods.recipients r on r.id = e.recipient_id and r.person_id is not null
    cross join lateral sharing.decide('GOODS', r.person_id, d.organisation_id) s
    join casefile.help h on h.person_id = any (people.ids_of(r.person_id)) and h.kind = d.help and h.organisation_id <> d.organisation_id
        and h.compartment = 'ORDINARY' and h.valid @> d.held_on
    where d.id = day and goods.serves(d.organisation_id) and s.outcome in ('LAW', 'NAMED', 'CONSENT')
    group by e.id, r.person_id;
end;

-- Help told to the register by mistake: taken out again by the body that told it, as if it had not been said.
create function casefile.take_back_help(source uuid) returns void
    language sql security definer set search_path = ''
begin atomic
    delete from casefile.help h
    where h.source_id = source and h.source_kind = 'DELIVERY' and ('o:' || h.organisation_id) = any (trust.actor_keys())
      and trust.has_role('PROVIDER', 'TEAM_MEMBER');
end;
grant delete on casefile.help to trama_publish;
alter function casefile.take_back_help(uuid) owner to trama_publish;
revoke all on function casefile.take_back_help(uuid) from public;
grant execute on function casefile.take_back_help(uuid) to trama_app;

-- The district's totals: people once across bodies, hidden below the threshold together with the parcels they received; never a name, never a body alone.
create function goods.district_totals(from_day date, to_day date)
    returns table (bodies bigint, donors bigint, parcels bigint, meals bigint, people bigint, anonymous bigint)
    language sql stable security definer set search_path = ''
begin atomic
    with given as (
        select g.organisation_id, g.parcels, r.id, r.person_id, r.anonymous
        from goods.gifts g join goods.days d on d.id = g.day_id
        join goods.entries e on e.id = g.entry_id join goods.recipients r on r.id = e.recipient_id
        where d.held_on between from_day and to_day and g.reverses is null and not exists (select from goods.gifts b where b.reverses = g.id)),
    served as (select m.organisation_id, m.meals from goods.meals m where m.served_on between from_day and to_day),
    moved as (select l.donor_id, l.organisation_id from goods.movements m join goods.lots l on l.id = m.lot_id
              where m.cause = 'IN' and m.moved_on between from_day and to_day and not exists (select from goods.movements b where b.reverses = m.id))
    select (select count(distinct o) from (select organisation_id as o from given union select organisation_id from served union select organisation_id from moved) x),
           (select count(distinct donor_id) from moved),
           (select coalesce(sum(g.parcels), 0) from given g),
           (select coalesce(sum(s.meals), 0) from served s),
           (select count(distinct coalesce(people.canonical(g.person_id), g.id)) from given g where not g.anonymous),
           (select count(distinct g.id) from given g where g.anonymous)
    where trust.has_role('PLAN_OFFICE');
end;
create function goods.district_kinds(from_day date, to_day date) returns table (kind text, came numeric, went numeric, wasted numeric)
    language sql stable security definer set search_path = ''
begin atomic
    select l.kind,
           coalesce(sum(m.quantity) filter (where coalesce(o.cause, m.cause) = 'IN'), 0),
           -coalesce(sum(m.quantity) filter (where coalesce(o.cause, m.cause) in ('OUT', 'PARCELS', 'BACK')), 0),
           -coalesce(sum(m.quantity) filter (where coalesce(o.cause, m.cause) = 'WASTE'), 0)
    from goods.movements m join goods.lots l on l.id = m.lot_id left join goods.movements o on o.id = m.reverses
    where m.moved_on between from_day and to_day and trust.has_role('PLAN_OFFICE')
    group by l.kind;
end;

do $$
declare f record;
begin
    for f in select p.oid::regprocedure as name from pg_proc p where p.pronamespace = 'goods'::regnamespace and p.prosecdef and p.prorettype <> 'trigger'::regtype loop
        execute format('alter function %s owner to trama_publish', f.name);
        execute format('revoke all on function %s from public', f.name);
        execute format('grant execute on function %s to trama_app', f.name);
    end loop;
end $$;
grant insert on goods.recipients to trama_publish;
