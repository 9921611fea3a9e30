create table governance.ballots (
    id           uuid primary key,
    session_id   uuid not null references governance.sessions,
    item_id      uuid not null,
    number       smallint not null,                 -- version of the item that is voted
    position     smallint not null,                 -- first, second … vote on the item
    manner       text not null check (manner in ('OPEN', 'SECRET', 'PAPER')), -- SECRET: by account; PAPER: totals are entered
    majority     text not null references governance.majorities,
    basis        text not null check (basis in ('VOTING', 'PRESENT', 'ALL')),
    heads        governance.threshold not null,
    weight       governance.threshold not null,
    state        text not null default 'OPEN' check (state in ('OPEN', 'CLOSED', 'VOID')),
    reason       text not null default '',          -- why it was void
    opened_by    uuid not null,
    opened_at    timestamptz not null,
    closed_by    uuid,
    closed_at    timestamptz,
    unique (item_id, position),
    foreign key (session_id, item_id) references governance.items (session_id, id),
    foreign key (item_id, number) references governance.item_versions,
    check ((state = 'OPEN') = (closed_at is null)),
    check (state <> 'VOID' or reason <> '')
);
create unique index ballots_one_open on governance.ballots (session_id) where state = 'OPEN';
create index ballots_item on governance.ballots (session_id, item_id);
create index ballots_version on governance.ballots (item_id, number);
comment on table governance.ballots is 'PUBLIC: votes held; no personal datum';
-- Who was there when the ballot was opened: nobody else votes in it. "caster": the unit that votes for it (itself, or who holds its proxy).
create table governance.voters (
    ballot_id uuid not null references governance.ballots,
    unit_id   uuid not null references governance.units,
    caster    uuid not null references governance.units,
    person    text not null default '',
    voted     boolean not null default false,       -- secret ballots: that it voted, without what nor when
    primary key (ballot_id, unit_id)
);
create index voters_unit on governance.voters (unit_id);
create index voters_caster on governance.voters (caster);
comment on table governance.voters is 'PUBLIC: which municipalities took part in a vote; no personal datum';
create table governance.votes (
    ballot_id  uuid not null,
    unit_id    uuid not null,
    choice     text not null check (choice in ('FOR', 'AGAINST', 'ABSTAINED', 'NOT_VOTING')),
    by_account boolean not null default false,
    cast_by    uuid not null,
    cast_at    timestamptz not null,
    primary key (ballot_id, unit_id),
    foreign key (ballot_id, unit_id) references governance.voters
);
comment on table governance.votes is 'PUBLIC: votes of an open ballot, which minutes list by name; no personal datum';
-- Secret ballots by account keep only sums; nobody reads them while the ballot is open.
create table governance.secret_sums (
    ballot_id uuid not null references governance.ballots,
    choice    text not null check (choice in ('FOR', 'AGAINST', 'ABSTAINED', 'NOT_VOTING')),
    heads     integer not null default 0,
    weight    numeric(14, 2) not null default 0,
    primary key (ballot_id, choice)
);
comment on table governance.secret_sums is 'SYSTEM: sums of a secret ballot, without who';
-- Papers out of the urn, counted by the tellers; "weight" is the value printed on that kind of paper (1 when heads alone count).
create table governance.paper_sums (
    ballot_id uuid not null references governance.ballots,
    choice    text not null check (choice in ('FOR', 'AGAINST', 'ABSTAINED', 'NOT_VOTING')),
    weight    numeric(12, 2) not null check (weight > 0),
    papers    integer not null check (papers >= 0),
    primary key (ballot_id, choice, weight)
);
comment on table governance.paper_sums is 'PUBLIC: papers of a secret ballot, counted; no personal datum';
-- Frozen at the closing.
create table governance.results (
    ballot_id         uuid primary key references governance.ballots,
    for_heads         integer not null,
    for_weight        numeric(14, 2) not null,
    against_heads     integer not null,
    against_weight    numeric(14, 2) not null,
    abstained_heads   integer not null,
    abstained_weight  numeric(14, 2) not null,
    not_voting_heads  integer not null,
    not_voting_weight numeric(14, 2) not null,
    all_heads         integer not null,
    all_weight        numeric(14, 2) not null,
    approved          boolean not null,
    words             text not null                 -- why, as it was told
);
comment on table governance.results is 'PUBLIC: results of votes; no personal datum';

create function governance.closed_is_final() returns trigger language plpgsql as $$
declare
    ballot uuid = coalesce(new.ballot_id, old.ballot_id);
begin
    if exists (select from governance.ballots b where b.id = ballot and b.state <> 'OPEN') then
        raise exception 'ballot % is closed', ballot using errcode = 'check_violation';
    end if;
    return coalesce(new, old);
end $$;
create trigger closed_is_final before insert or update or delete on governance.votes for each row execute function governance.closed_is_final();
create trigger closed_is_final before insert or update or delete on governance.voters for each row execute function governance.closed_is_final();
create trigger closed_is_final before insert or update or delete on governance.secret_sums for each row execute function governance.closed_is_final();
create trigger closed_is_final before insert or update or delete on governance.paper_sums for each row execute function governance.closed_is_final();
create trigger closed_is_final before update or delete on governance.results for each row execute function governance.closed_is_final();
create function governance.ballot_is_final() returns trigger language plpgsql as $$
begin
    if old.state <> 'OPEN' then
        raise exception 'ballot % is closed', old.id using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger ballot_is_final before update on governance.ballots for each row execute function governance.ballot_is_final();

-- One vote of a secret ballot: marks that the unit voted and adds to the sums, in one breath. False: it had voted, or may not.
create function governance.cast_secret(ballot uuid, unit uuid, given text) returns boolean
    language plpgsql security definer set search_path = '' as $$
declare
    cast_unit governance.units%rowtype;
begin
    update governance.voters v set voted = true
        from governance.ballots b
        where v.ballot_id = ballot and v.unit_id = unit and not v.voted and b.id = ballot and b.manner = 'SECRET' and b.state = 'OPEN';
    if not found then
        return false;
    end if;
    select * into cast_unit from governance.units u where u.id = unit;
    insert into governance.secret_sums as s (ballot_id, choice, heads, weight)
        values (ballot, given, cast_unit.heads, cast_unit.weight)
        on conflict on constraint secret_sums_pkey do update set heads = s.heads + excluded.heads, weight = s.weight + excluded.weight;
    return true;
end $$;
-- Nobody learns them before the ballot is closed.
create function governance.secret_sums_of(ballot uuid) returns table (choice text, heads integer, weight numeric)
    language sql stable security definer set search_path = '' as $$
    select s.choice, s.heads, s.weight from governance.secret_sums s join governance.ballots b on b.id = s.ballot_id
    where s.ballot_id = ballot and b.state <> 'OPEN'
$$;
revoke all on function governance.cast_secret, governance.secret_sums_of from public;
grant execute on function governance.cast_secret, governance.secret_sums_of to trama_app;

grant select, insert on governance.results, governance.paper_sums to trama_app;
grant select, insert, update on governance.ballots, governance.voters, governance.votes to trama_app;
grant delete on governance.votes to trama_app;
