create schema allocation;
grant usage on schema allocation to trama_app, trama_publish;

create view territory.pub_populations as
    select istat_code, reference_date, population, series from territory.populations;
grant select on territory.pub_populations to trama_app;

create table allocation.allocations (
    id         uuid primary key,
    year       integer not null check (year between 2000 and 2100),
    purpose    text not null check (purpose in ('FUND', 'ASSOCIATED', 'SERVICES')),
    title      text not null check (title <> ''),
    line_id    uuid references fund.lines,          -- null: the money is not on a line of a fund
    created_by uuid not null,
    created_at timestamptz not null
);
create index allocations_year on allocation.allocations (year);
create index allocations_line on allocation.allocations (line_id);
-- A version of the proposal with its formula. What was proposed never changes: it is amended by the next version.
create table allocation.proposals (
    id              uuid primary key,
    allocation_id   uuid not null references allocation.allocations,
    version         integer not null check (version > 0),
    state           text not null default 'DRAFT' check (state in ('DRAFT', 'PROPOSED', 'EFFECTIVE', 'REJECTED')),
    basis           text not null check (basis in ('AMOUNT', 'PER_HEAD')),
    amount          numeric(16, 4) not null check (amount >= 0),
    population_on   date not null,
    minimum         numeric(14, 2) not null default 0 check (minimum >= 0),
    floor           numeric(14, 4) check (floor >= 0),
    floor_per_head  boolean not null default false,
    cap             numeric(14, 4) check (cap >= 0),
    cap_per_head    boolean not null default false,
    note            text not null default '',
    total           numeric(14, 2),                 -- null: the formula gives no result
    revision        integer not null default 0,
    written_by      uuid not null,
    written_at      timestamptz not null,
    proposed_on     date,
    resolution_body text,
    resolution      text,                            -- as it is numbered, e.g. 12/2026
    resolution_on   date,
    ledger          text check (ledger in ('WRITTEN', 'REFUSED')),
    unique (allocation_id, version),
    check (state = 'DRAFT' or (total is not null and proposed_on is not null)),
    check ((state in ('EFFECTIVE', 'REJECTED')) = (resolution is not null)),
    check ((resolution is null) = (resolution_on is null) and (resolution is null) = (resolution_body is null))
);
create unique index proposals_one_at_a_time on allocation.proposals (allocation_id) where state in ('DRAFT', 'PROPOSED');
create unique index proposals_one_effective on allocation.proposals (allocation_id) where state = 'EFFECTIVE';
create table allocation.weights (
    proposal_id uuid not null references allocation.proposals,
    measure     text not null,
    percent     numeric(7, 4) not null check (percent > 0 and percent <= 100),
    primary key (proposal_id, measure)
);
-- What was weighed, as it was on that day: kept, so that the parts can be computed again in ten years.
create table allocation.inputs (
    proposal_id uuid not null references allocation.proposals,
    measure     text not null,
    istat_code  char(6) not null references territory.municipalities,
    value       numeric(18, 4) not null check (value >= 0),
    primary key (proposal_id, measure, istat_code)
);
create index inputs_municipality on allocation.inputs (istat_code);
create table allocation.shares (
    proposal_id uuid not null references allocation.proposals,
    istat_code  char(6) not null references territory.municipalities,
    amount      numeric(14, 2) not null check (amount >= 0),
    bound       text not null check (bound in ('NONE', 'FLOOR', 'CAP')),
    primary key (proposal_id, istat_code)
);
create index shares_municipality on allocation.shares (istat_code);
create table allocation.letters (
    id          uuid primary key,
    proposal_id uuid not null references allocation.proposals,
    istat_code  char(6) not null references territory.municipalities,
    year        integer not null,
    number      integer not null check (number > 0),
    made_on     date not null,
    made_by     uuid not null,
    unique (proposal_id, istat_code),
    unique (year, number)
);
create index letters_municipality on allocation.letters (istat_code);
comment on table allocation.allocations is 'PUBLIC: money shared out among municipalities; no personal datum';
comment on table allocation.proposals is 'PUBLIC: formulas and resolutions; no personal datum';
comment on table allocation.weights is 'PUBLIC: no personal datum';
comment on table allocation.inputs is 'PUBLIC: numbers of municipalities, those of one to four persons kept together; no personal datum';
comment on table allocation.shares is 'PUBLIC: money of municipalities; no personal datum';
comment on table allocation.letters is 'PUBLIC: numbers of letters to municipalities; no personal datum';
grant select, insert on all tables in schema allocation to trama_app;
grant update (title, line_id) on allocation.allocations to trama_app;
grant update (state, basis, amount, population_on, minimum, floor, floor_per_head, cap, cap_per_head, note, total, revision, written_by, written_at,
    proposed_on, resolution_body, resolution, resolution_on, ledger) on allocation.proposals to trama_app;
grant delete on allocation.weights, allocation.inputs, allocation.shares to trama_app;

-- What was proposed is not touched any more, and its parts sum to its total.
create function allocation.keep_proposed() returns trigger language plpgsql as $$
declare
    proposal uuid := case tg_op when 'DELETE' then old.proposal_id else new.proposal_id end;
begin
    perform from allocation.proposals p where p.id = proposal and p.state = 'DRAFT' for share;
    if not found then
        raise exception 'proposal % is not a draft', proposal using errcode = 'check_violation';
    end if;
    return case tg_op when 'DELETE' then old else new end;
end $$;
create trigger keep_proposed before insert or update or delete on allocation.weights for each row execute function allocation.keep_proposed();
create trigger keep_proposed before insert or update or delete on allocation.inputs for each row execute function allocation.keep_proposed();
create trigger keep_proposed before insert or update or delete on allocation.shares for each row execute function allocation.keep_proposed();
create function allocation.keep_formula() returns trigger language plpgsql as $$
begin
    if old.state <> 'DRAFT' and row (new.basis, new.amount, new.population_on, new.minimum, new.floor, new.floor_per_head, new.cap, new.cap_per_head, new.total)
        is distinct from row (old.basis, old.amount, old.population_on, old.minimum, old.floor, old.floor_per_head, old.cap, old.cap_per_head, old.total) then
        raise exception 'proposal % is not a draft', old.id using errcode = 'check_violation';
    end if;
    if old.state in ('EFFECTIVE', 'REJECTED') and new.state <> old.state then
        raise exception 'proposal % was decided', old.id using errcode = 'check_violation';
    end if;
    if old.state = 'DRAFT' and new.state = 'PROPOSED'
        and new.total is distinct from (select sum(s.amount) from allocation.shares s where s.proposal_id = new.id) then
        raise exception 'the parts of proposal % do not sum to its total', new.id using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger keep_formula before update on allocation.proposals for each row execute function allocation.keep_formula();

-- What each municipality gets by what was approved.
create view allocation.pub_shares as
    select a.id as allocation_id, p.id as proposal_id, a.year, a.purpose, a.title, a.line_id, s.istat_code, s.amount, s.bound,
           p.total, p.population_on, p.resolution, p.resolution_on
    from allocation.shares s
    join allocation.proposals p on p.id = s.proposal_id and p.state = 'EFFECTIVE'
    join allocation.allocations a on a.id = p.allocation_id;
grant select on allocation.pub_shares to trama_app, trama_publish;
