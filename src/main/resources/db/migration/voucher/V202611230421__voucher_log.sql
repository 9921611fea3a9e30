-- Each move: who, when, why. Only ever added. A provider reads those that concern it or nobody in particular.
create table voucher.events (
    id          uuid primary key,
    voucher_id  uuid not null references voucher.vouchers,
    move        text not null,
    from_state  text,
    to_state    text not null,
    party       text not null check (party in ('WARD', 'PROVIDER', 'SERVICE', 'SYSTEM')),
    provider_id uuid,
    reason      text not null default '',
    words       text not null default '',
    planned_at  timestamptz,
    done_by     uuid not null,
    done_at     timestamptz not null
);
create index events_voucher on voucher.events (voucher_id, done_at);
comment on table voucher.events is 'OWNED: the log of a voucher, read by its parties';
alter table voucher.events enable row level security;
create policy read_events on voucher.events for select
    using (voucher.sees(voucher_id, 'WARD') or voucher.sees(voucher_id, 'SERVICE') or (select trust.has_role('SYSTEM'))
        or voucher.sees(voucher_id, 'PROVIDER') and (provider_id is null or 'o:' || provider_id = any ((select trust.actor_keys())::text[])));
create policy add_events on voucher.events for insert with check (voucher.sees(voucher_id, party));
grant select, insert on voucher.events to trama_app;

-- What the provider hands over at the end, and to whom. Not for the ward, not for the plan office.
create table voucher.handovers (
    voucher_id uuid primary key references voucher.vouchers,
    to_whom    text not null check (to_whom in ('SOCIAL_WORKER', 'GP', 'FAMILY', 'HOME_CARE_NURSES', 'FACILITY')),
    name       text not null default '',
    words      text not null check (words <> ''),
    written_by uuid not null,
    written_at timestamptz not null
);
comment on table voucher.handovers is 'OWNED: read by the provider that wrote it and the social service';
alter table voucher.handovers enable row level security;
create policy read_handovers on voucher.handovers for select using (voucher.sees(voucher_id, 'TAKEN') or voucher.sees(voucher_id, 'SERVICE'));
create policy add_handovers on voucher.handovers for insert with check (voucher.sees(voucher_id, 'TAKEN') or voucher.sees(voucher_id, 'SERVICE'));
grant select, insert on voucher.handovers to trama_app;

-- What one who waits has not yet seen: the number and the move, never a name.
create table voucher.notices (
    id              uuid primary key default uuidv7(),
    voucher_id      uuid not null references voucher.vouchers,
    event_id        uuid not null references voucher.events,
    number          text not null,
    move            text not null,
    party           text not null check (party in ('WARD', 'PROVIDER', 'SERVICE')),
    organisation_id uuid,
    told_at         timestamptz not null,
    seen_by         uuid,
    seen_at         timestamptz,
    check ((party in ('WARD', 'PROVIDER')) = (organisation_id is not null)),
    check ((seen_by is null) = (seen_at is null))
);
create index notices_voucher on voucher.notices (voucher_id);
create index notices_event on voucher.notices (event_id);
create index notices_unseen on voucher.notices (party, organisation_id) where seen_at is null;
comment on table voucher.notices is 'OWNED: what a party of a voucher was told';
alter table voucher.notices enable row level security;
create policy read_notices on voucher.notices for select
    using ('o:' || organisation_id = any ((select trust.actor_keys())::text[]) and (select trust.has_role('WARD')) and party = 'WARD'
        or 'o:' || organisation_id = any ((select trust.actor_keys())::text[]) and (select trust.has_role('PROVIDER')) and party = 'PROVIDER'
        or party = 'SERVICE' and voucher.sees(voucher_id, 'SERVICE'));
create policy tell on voucher.notices for insert
    with check (voucher.sees(voucher_id, 'WARD') or voucher.sees(voucher_id, 'PROVIDER') or voucher.sees(voucher_id, 'SERVICE')
        or (select trust.has_role('SYSTEM')));
create policy see on voucher.notices for update
    using ('o:' || organisation_id = any ((select trust.actor_keys())::text[]) and (select trust.has_role('WARD')) and party = 'WARD'
        or 'o:' || organisation_id = any ((select trust.actor_keys())::text[]) and (select trust.has_role('PROVIDER')) and party = 'PROVIDER'
        or party = 'SERVICE' and voucher.sees(voucher_id, 'SERVICE'));
grant select, insert on voucher.notices to trama_app;
grant update (seen_by, seen_at) on voucher.notices to trama_app;
