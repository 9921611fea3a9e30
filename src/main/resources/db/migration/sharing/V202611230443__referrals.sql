-- How many people a body can take on in a week, as it says itself.
create table sharing.capacity (
    organisation_id uuid not null references trust.organisations,
    week            date not null check (date_part('isodow', week) = 1),
    places          integer not null check (places between 0 and 1000),
    declared_by     uuid not null,
    declared_at     timestamptz not null,
    primary key (organisation_id, week)
);
comment on table sharing.capacity is 'PUBLIC: places that bodies declare by week; no personal datum';
grant select on sharing.capacity to trama_app, trama_publish;

-- Which move is possible from where, by whom, and where it leads: the one table of a referral's states.
create table sharing.referral_moves (
    from_state text not null check (from_state in ('SENT', 'ACCEPTED')),
    move       text not null check (move in ('ACCEPT', 'REFUSE', 'WITHDRAW', 'EXPIRE', 'END')),
    side       text not null check (side in ('SENDER', 'RECEIVER', 'BOTH', 'SYSTEM')),
    to_state   text not null check (to_state in ('ACCEPTED', 'REFUSED', 'WITHDRAWN', 'EXPIRED', 'ENDED')),
    primary key (from_state, move)
);
comment on table sharing.referral_moves is 'PUBLIC: states of referrals and their moves; no personal datum';
grant select on sharing.referral_moves to trama_app, trama_publish;
insert into sharing.referral_moves (from_state, move, side, to_state) values
    ('SENT', 'ACCEPT', 'RECEIVER', 'ACCEPTED'),
    ('SENT', 'REFUSE', 'RECEIVER', 'REFUSED'),
    ('SENT', 'WITHDRAW', 'SENDER', 'WITHDRAWN'),
    ('SENT', 'EXPIRE', 'SYSTEM', 'EXPIRED'),
    ('ACCEPTED', 'END', 'BOTH', 'ENDED'),
    ('ACCEPTED', 'WITHDRAW', 'SENDER', 'WITHDRAWN');

-- The envelope: who sent whom to which body, on which ground, and how far it is.
create table sharing.referrals (
    id              uuid primary key,
    record_id       uuid not null,
    compartment     text not null check (compartment = 'ORDINARY'),
    person_id       uuid not null,
    to_organisation uuid not null references trust.organisations,
    number          text not null unique,
    help_kind       text not null,
    state           text not null check (state in ('SENT', 'ACCEPTED', 'REFUSED', 'WITHDRAWN', 'EXPIRED', 'ENDED')),
    basis           text not null check (basis in ('LAW', 'NAMED', 'CONSENT')),
    reference       text not null,
    ground_id       uuid,                       -- the consent or the named basis it rests on
    answer_by       date not null,
    until           date not null,              -- first day on which, if accepted, help and access are over
    sent_by         uuid not null,
    sent_org        uuid not null references trust.organisations,
    sent_at         timestamptz not null,
    moved_at        timestamptz not null,
    words           text not null default '',   -- why it was refused or ended
    sha256          text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    check (until > answer_by),
    check ((basis = 'LAW') = (ground_id is null))
);
create index referrals_record on sharing.referrals (record_id);
create index referrals_organisation on sharing.referrals (to_organisation, state);
create index referrals_sender on sharing.referrals (sent_by, moved_at);
create index referrals_sent_org on sharing.referrals (sent_org);
create index referrals_ground on sharing.referrals (ground_id) where ground_id is not null;
comment on table sharing.referrals is 'RECORD: people referred to another body; the envelope, which that body keeps';
alter table sharing.referrals enable row level security;
create policy read_referrals on sharing.referrals for select
    using ('o:' || to_organisation = any ((select trust.actor_keys())::text[])
               and (select trust.has_role('ACCESS_DESK', 'SOCIAL_WORKER', 'COORDINATOR', 'TEAM_MEMBER', 'PROVIDER'))
           or trust.may(record_id, compartment, 3));
-- None exists without the consent, the law or the named basis of that moment.
create policy send on sharing.referrals for insert
    with check (trust.may(record_id, compartment, 3) and state = 'SENT'
        and exists (select from sharing.decide('REFERRAL', person_id, to_organisation) d
                    where d.outcome = basis and d.ground is not distinct from ground_id));
grant select, insert on sharing.referrals to trama_app;

-- May the receiving body read the packet now? Its end, the withdrawal or a lapsed agreement closes it at once.
create function sharing.packet_open(referral uuid) returns boolean
    language sql stable security definer set search_path = ''
begin atomic
    select exists (select from sharing.referrals r
                   where r.id = referral and r.state in ('SENT', 'ACCEPTED') and 'o:' || r.to_organisation = any (trust.actor_keys())
                     and trust.has_role('ACCESS_DESK', 'SOCIAL_WORKER', 'COORDINATOR', 'TEAM_MEMBER', 'PROVIDER')
                     and exists (select from trust.agreements a where a.organisation_id = r.to_organisation and a.valid @> trust.today()));
end;

-- What was sent, frozen; the hash of the envelope is of all of it.
create table sharing.packets (
    referral_id uuid primary key references sharing.referrals,
    record_id   uuid not null,
    compartment text not null check (compartment = 'ORDINARY'),
    label       text not null check (label <> ''),
    question    text not null check (question <> '')
);
comment on table sharing.packets is 'RECORD: whom a referral is about and what is asked';
create table sharing.packet_parts (
    id          uuid primary key default uuidv7(),
    referral_id uuid not null references sharing.referrals,
    record_id   uuid not null,
    compartment text not null check (compartment in ('ORDINARY', 'HEALTH', 'JUDICIAL')),
    source      text not null,
    title       text not null,
    dated       date not null,
    body        text not null,
    unique (referral_id, source)
);
comment on table sharing.packet_parts is 'RECORD: parts of the record copied into a referral';
alter table sharing.packets enable row level security;
alter table sharing.packet_parts enable row level security;
create policy read_packets on sharing.packets for select using (sharing.packet_open(referral_id) or trust.may(record_id, compartment, 3));
create policy add_packets on sharing.packets for insert with check (trust.may(record_id, compartment, 3));
create policy read_parts on sharing.packet_parts for select using (sharing.packet_open(referral_id) or trust.may(record_id, compartment, 3));
create policy add_parts on sharing.packet_parts for insert with check (trust.may(record_id, compartment, 3));
grant select, insert on sharing.packets, sharing.packet_parts to trama_app;

-- What is left of the week's declared places; null: nothing declared.
create function sharing.places_left(body uuid) returns integer
    language sql stable security definer set search_path = ''
begin atomic
    select c.places - (select count(*) from sharing.referrals r
                       where r.to_organisation = body and r.state in ('SENT', 'ACCEPTED')
                         and cast(r.sent_at at time zone 'Europe/Rome' as date) between c.week and c.week + 6)::integer
    from sharing.capacity c where c.organisation_id = body and c.week = date_trunc('week', trust.today())::date;
end;

create function sharing.declare_capacity(of_week date, at_most integer, at timestamptz) returns boolean
    language plpgsql security definer set search_path = '' as $$
begin
    if not trust.has_role('PROVIDER', 'TEAM_MEMBER', 'COORDINATOR') then
        return false;
    end if;
    insert into sharing.capacity as c (organisation_id, week, places, declared_by, declared_at)
    select substr(o, 3)::uuid, of_week, at_most, substr(u, 3)::uuid, at
    from unnest(trust.actor_keys()) o, unnest(trust.actor_keys()) u where o like 'o:%' and u like 'u:%'
    on conflict (organisation_id, week) do update set places = excluded.places, declared_by = excluded.declared_by, declared_at = excluded.declared_at;
    return true;
end $$;

-- The move itself: state, access and help go together. Accepting opens the record's summary to the body and tells the help register.
create function sharing.apply_move(referral uuid, next_state text, said text, at timestamptz) returns void
    language plpgsql security definer set search_path = '' as $$
declare
    r sharing.referrals;
begin
    update sharing.referrals x set state = next_state, words = said, moved_at = at where x.id = referral returning x.* into r;
    if next_state = 'ACCEPTED' then
        insert into trust.access_rights (record_id, holder, level, compartments, valid, basis, source, created_by)
        values (r.record_id, 'o:' || r.to_organisation, 2, '{ORDINARY}', daterange(trust.today(), r.until), 'REFERRAL', 'referral:' || r.id,
                (select substr(k, 3)::uuid from unnest(trust.actor_keys()) k where k like 'u:%'));
        insert into casefile.help (person_id, kind, organisation_id, contact, valid, compartment, source_kind, source_id)
        select r.person_id, r.help_kind, o.id, o.contact, daterange(trust.today(), r.until), 'ORDINARY', 'REFERRAL', r.id
        from trust.organisations o where o.id = r.to_organisation;
    else
        update trust.access_rights a
        set valid = daterange(lower(a.valid), greatest(trust.today(), lower(a.valid) + 1)), revoked_at = at
        where a.source = 'referral:' || r.id and a.revoked_at is null;
        update casefile.help h set valid = daterange(lower(h.valid), greatest(trust.today(), lower(h.valid) + 1))
        where h.source_id = r.id and h.source_kind = 'REFERRAL' and upper(h.valid) > trust.today();
    end if;
end $$;

-- Null: done. Who is on neither side gets the answer of what does not exist.
create function sharing.move_referral(referral uuid, wanted text, said text, at timestamptz) returns text
    language plpgsql security definer set search_path = '' as $$
declare
    r sharing.referrals;
    next_state text;
begin
    select x.* into r from sharing.referrals x where x.id = referral for update;
    if not found or not (trust.has_role('SYSTEM') or sharing.packet_open(referral) or trust.may(r.record_id, r.compartment, 3)) then
        return 'NOT_FOUND';
    end if;
    select m.to_state into next_state from sharing.referral_moves m
    where m.from_state = r.state and m.move = wanted
      and (m.side in ('RECEIVER', 'BOTH') and sharing.packet_open(referral)
           or m.side in ('SENDER', 'BOTH') and trust.may(r.record_id, r.compartment, 3)
           or m.side = 'SYSTEM' and trust.has_role('SYSTEM'));
    if not found then
        return 'NOT_NOW';
    end if;
    if wanted = 'ACCEPT' and (r.answer_by < trust.today() or r.until <= trust.today()) then
        return 'TOO_LATE';
    end if;
    perform sharing.apply_move(referral, next_state, said, at);
    return null;
end $$;

-- What was not answered in time.
create function sharing.expire_referrals(at timestamptz) returns integer
    language sql security definer set search_path = ''
begin atomic
    select count(*)::integer from (
        select sharing.move_referral(r.id, 'EXPIRE', '', at) as refused from sharing.referrals r
        where r.state = 'SENT' and r.answer_by < trust.today() and trust.has_role('SYSTEM')) moved
    where moved.refused is null;
end;

-- With its ground a referral goes too, at that very moment.
create function sharing.ground_gone() returns trigger language plpgsql security definer set search_path = '' as $$
declare
    open_one uuid;
begin
    for open_one in select r.id from sharing.referrals r where r.ground_id = new.id and r.state in ('SENT', 'ACCEPTED') loop
        perform sharing.apply_move(open_one, 'WITHDRAWN', '', coalesce(case when tg_table_name = 'consents' then (to_jsonb(new) ->> 'withdrawn_at')::timestamptz end,
                                                                      (to_jsonb(new) ->> 'reviewed_at')::timestamptz));
    end loop;
    return null;
end $$;
create trigger consent_gone after update of withdrawn_at on sharing.consents
    for each row when (new.withdrawn_at is not null and old.withdrawn_at is null) execute function sharing.ground_gone();
create trigger named_gone after update of review on sharing.named_bases
    for each row when (new.review = 'REJECTED' and old.review is distinct from 'REJECTED') execute function sharing.ground_gone();

do $$
declare f record;
begin
    for f in select p.oid::regprocedure as name from pg_proc p
             where p.pronamespace = 'sharing'::regnamespace and p.prosecdef and p.proowner <> 'trama_publish'::regrole loop
        execute format('alter function %s owner to trama_publish', f.name);
        execute format('revoke all on function %s from public', f.name);
        execute format('grant execute on function %s to trama_app', f.name);
    end loop;
end $$;
revoke all on function sharing.apply_move(uuid, text, text, timestamptz) from trama_app;
grant select, update on sharing.referrals to trama_publish;
grant select, insert, update on sharing.capacity to trama_publish;
grant insert on casefile.help to trama_publish;
