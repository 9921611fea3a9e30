create schema goods;
grant usage on schema goods to trama_app, trama_publish;
grant create on schema goods to trama_publish;

create table goods.kinds (
    code text primary key check (code ~ '^[A-Z_]+$'),
    name text not null check (name <> ''),
    unit text not null check (unit in ('KG', 'LITRE', 'PIECE')),
    help text not null check (help in ('FOOD', 'GOODS')),
    rank smallint not null
);
comment on table goods.kinds is 'PUBLIC: kinds of food and goods; no personal datum';
insert into goods.kinds (code, name, unit, help, rank) values
    ('PASTA', 'Pasta e riso', 'KG', 'FOOD', 1), ('FLOUR', 'Farina e pane', 'KG', 'FOOD', 2), ('LEGUMES', 'Legumi', 'KG', 'FOOD', 3),
    ('TOMATO', 'Passata e conserve', 'KG', 'FOOD', 4), ('OIL', 'Olio', 'LITRE', 'FOOD', 5), ('MILK', 'Latte', 'LITRE', 'FOOD', 6),
    ('CHEESE', 'Formaggi e latticini', 'KG', 'FOOD', 7), ('FRESH', 'Frutta e verdura', 'KG', 'FOOD', 8), ('MEAT_FISH', 'Carne e pesce', 'KG', 'FOOD', 9),
    ('TINNED', 'Scatolame', 'PIECE', 'FOOD', 10), ('SWEETS', 'Biscotti e zucchero', 'KG', 'FOOD', 11), ('BABY_FOOD', 'Alimenti per l''infanzia', 'PIECE', 'FOOD', 12),
    ('NAPPIES', 'Pannolini', 'PIECE', 'GOODS', 20), ('HYGIENE', 'Igiene della persona', 'PIECE', 'GOODS', 21), ('CLEANING', 'Pulizia della casa', 'PIECE', 'GOODS', 22),
    ('CLOTHES', 'Vestiario', 'PIECE', 'GOODS', 23), ('BLANKETS', 'Coperte', 'PIECE', 'GOODS', 24), ('SCHOOL', 'Materiale di scuola', 'PIECE', 'GOODS', 25),
    ('FURNITURE', 'Mobili ed elettrodomestici', 'PIECE', 'GOODS', 26);
grant select on goods.kinds to trama_app, trama_publish;

-- Who gives here: the policies of all tables of this schema ask this once per statement.
create function goods.serves(body uuid) returns boolean language sql stable parallel safe
    return ('o:' || body) = any ((select trust.actor_keys())::text[]) and (select trust.has_role('PROVIDER', 'TEAM_MEMBER'));

create table goods.donors (
    id              uuid primary key,
    organisation_id uuid not null,
    name            text not null check (name <> ''),
    contact         text not null default '',
    added_by        uuid not null,
    added_at        timestamptz not null
);
create index donors_organisation on goods.donors (organisation_id);
comment on table goods.donors is 'OWNED: who gives to the body; may be a private person';

-- What came in once: its quantity is its movements.
create table goods.lots (
    id              uuid primary key,
    organisation_id uuid not null,
    kind            text not null references goods.kinds,
    donor_id        uuid references goods.donors,
    received_on     date not null,
    best_before     date
);
create index lots_organisation on goods.lots (organisation_id, kind);
create index lots_donor on goods.lots (donor_id);
comment on table goods.lots is 'OWNED: stock of the body, by what came in';

create table goods.movements (
    id              uuid primary key default uuidv7(),
    act             uuid not null,                 -- what was done at once; made by who sends it, so a second sending changes nothing
    organisation_id uuid not null,
    lot_id          uuid not null references goods.lots,
    cause           text not null check (cause in ('IN', 'OUT', 'WASTE', 'PARCELS', 'BACK', 'REVERSAL')),
    quantity        numeric(12, 2) not null check (quantity <> 0),
    moved_on        date not null,
    note            text not null default '',
    day_id          uuid,                          -- the distribution that took it, or gives it back
    reverses        uuid unique references goods.movements,
    recorded_by     uuid not null,
    recorded_at     timestamptz not null,
    unique (act, lot_id),
    check ((reverses is null) = (cause <> 'REVERSAL')),
    check (cause = 'REVERSAL' or (quantity > 0) = (cause in ('IN', 'BACK')))
);
create index movements_lot on goods.movements (lot_id);
create index movements_organisation on goods.movements (organisation_id, recorded_at desc);
create index movements_day on goods.movements (day_id) where day_id is not null;
comment on table goods.movements is 'OWNED: stock in and out of the body; never edited, a mistake is reversed';

-- No lot is ever less than empty, whoever writes; two at once wait for each other here.
create function goods.never_below_zero() returns trigger
    language plpgsql security definer set search_path = '' as $$
begin
    perform pg_advisory_xact_lock(hashtextextended('goods.lot:' || new.lot_id, 0));
    if (select coalesce(sum(m.quantity), 0) + new.quantity from goods.movements m where m.lot_id = new.lot_id) < 0 then
        raise exception 'goods: lot % would be less than empty', new.lot_id using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger never_below_zero before insert on goods.movements for each row execute function goods.never_below_zero();

do $$
declare tab text;
begin
    foreach tab in array array['donors', 'lots', 'movements'] loop
        execute format('alter table goods.%I enable row level security', tab);
        execute format('create policy own_rows on goods.%I for select using (goods.serves(organisation_id))', tab);
        execute format('create policy add_rows on goods.%I for insert with check (goods.serves(organisation_id))', tab);
        execute format('grant select, insert on goods.%I to trama_app', tab);
        execute format('grant select on goods.%I to trama_publish', tab);
    end loop;
end $$;
alter function goods.never_below_zero() owner to trama_publish;
