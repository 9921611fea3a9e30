-- Where each line stands, stage by stage. "assigned" counts what was moved from and to other lines; on what is only estimated one may commit as far as
-- it is authorised, and no further than what is still to be assigned.
create or replace view fund.pub_line_balances as
    select l.id as line_id, l.code as line_code, l.fund_code, f.name as fund_name, f.fund_group, l.year, y.status, y.copied_from, y.printed, l.purpose, l.plan_item,
           m.estimated::numeric(14, 2) as estimated,
           (m.received + m.moved)::numeric(14, 2) as assigned,
           m.committed as committed,
           m.settled::numeric(14, 2) as settled,
           m.paid::numeric(14, 2) as paid,
           m.received::numeric(14, 2) as received,
           m.moved::numeric(14, 2) as moved,
           m.collected::numeric(14, 2) as collected,
           m.transferred::numeric(14, 2) as transferred,
           m.allocated::numeric(14, 2) as allocated,
           a.authorised::numeric(14, 2) as authorised,
           (m.received + m.moved + least(a.authorised, greatest(m.estimated - m.received, 0)) - m.allocated - m.committed)::numeric(14, 2) as available
    from fund.lines l
    join fund.funds f on f.code = l.fund_code
    join fund.fund_years y on y.fund_code = l.fund_code and y.year = l.year
    cross join lateral (
        select coalesce(sum(s.amount) filter (where s.kind = 'ESTIMATED'), 0) as estimated,
               coalesce(sum(s.amount) filter (where s.kind = 'ASSIGNED'), 0) as received,
               coalesce(sum(case when s.kind in ('MOVED_IN', 'CARRIED_IN') then s.amount when s.kind in ('MOVED_OUT', 'CARRIED_OUT') then -s.amount end), 0) as moved,
               coalesce(sum(s.amount) filter (where s.kind = 'COLLECTED'), 0) as collected,
               coalesce(sum(s.amount) filter (where s.kind = 'TRANSFERRED'), 0) as transferred,
               coalesce(sum(s.amount) filter (where s.kind = 'ALLOCATED'), 0) as allocated,
               coalesce(sum(s.amount) filter (where s.kind = 'COMMITTED'), 0)::numeric(14, 2)
                   - coalesce(sum(s.amount) filter (where s.kind = 'RELEASED'), 0)::numeric(14, 2) as committed,
               coalesce(sum(s.amount) filter (where s.kind = 'SETTLED'), 0) as settled,
               coalesce(sum(s.amount) filter (where s.kind = 'PAID'), 0) as paid
        from fund.signed_movements s where s.line_id = l.id) m
    cross join lateral (
        select coalesce(sum(x.amount), 0) as authorised from fund.authorisations x where x.line_id = l.id and x.revoked_on is null) a;

create function fund.keep_lines(checked uuid[]) returns void language plpgsql as $$
declare
    wrong record;
begin
    select b.* into wrong from fund.pub_line_balances b
    where b.line_id = any (checked)
      and (b.available < 0 or b.assigned < 0 or b.collected > b.received or b.transferred > b.collected)
    limit 1;
    if not found then
        return;
    end if;
    if wrong.available < 0 or wrong.assigned < 0 then
        raise exception 'line % would be below zero', wrong.line_code using errcode = 'check_violation';
    elsif wrong.collected > wrong.received then
        raise exception 'line % would have collected more than was assigned', wrong.line_code using errcode = 'check_violation';
    end if;
    raise exception 'line % would have transferred more than was collected', wrong.line_code using errcode = 'check_violation';
end $$;

-- What leaves a line comes into another of the same fund: of the same year, or of the year after when it is carried over.
create function fund.keep_pairs(checked uuid[]) returns void language plpgsql as $$
begin
    perform from fund.signed_movements s
    where s.pair_id = any (checked)
    group by s.pair_id
    having sum(case when s.kind like '%\_IN' then s.amount else -s.amount end) <> 0;
    if found then
        raise exception 'the two sides of a move do not sum to zero' using errcode = 'check_violation';
    end if;
    perform from fund.movements i join fund.lines li on li.id = i.line_id
    join fund.movements o on o.pair_id = i.pair_id and o.kind like '%\_OUT' join fund.lines lo on lo.id = o.line_id
    where i.pair_id = any (checked) and i.kind like '%\_IN'
      and (li.id = lo.id or li.fund_code <> lo.fund_code or split_part(i.kind, '_', 1) <> split_part(o.kind, '_', 1)
           or li.year <> lo.year + case i.kind when 'CARRIED_IN' then 1 else 0 end);
    if found then
        raise exception 'money moves between lines of one fund, within a year or into the next' using errcode = 'check_violation';
    end if;
end $$;

create or replace function fund.keep_balance() returns trigger language plpgsql as $$
declare
    wrong record;
begin
    perform from fund.lines l where l.id in (select a.line_id from added a) order by l.id for no key update;
    update fund.lines l set moves = l.moves + a.n
    from (select line_id, count(*) as n from added group by line_id) a where l.id = a.line_id;
    perform fund.keep_lines(array(select distinct a.line_id from added a));
    select s.commitment_id into wrong
    from fund.signed_movements s
    where s.commitment_id in (select a.commitment_id from added a)
    group by s.commitment_id
    having coalesce(sum(s.amount) filter (where s.kind = 'COMMITTED'), 0) - coalesce(sum(s.amount) filter (where s.kind = 'RELEASED'), 0)
         < coalesce(sum(s.amount) filter (where s.kind = 'SETTLED'), 0)
        or coalesce(sum(s.amount) filter (where s.kind = 'SETTLED'), 0) < coalesce(sum(s.amount) filter (where s.kind = 'PAID'), 0)
    limit 1;
    if found then
        raise exception 'commitment % would be consumed beyond itself', wrong.commitment_id using errcode = 'check_violation';
    end if;
    perform from added a join fund.movements r on r.id = a.reverses
    where r.reverses is not null or r.commitment_id is distinct from a.commitment_id or r.pair_id is distinct from a.pair_id;
    if found then
        raise exception 'a reversal is of a movement of the same commitment, and final' using errcode = 'check_violation';
    end if;
    perform fund.keep_pairs(array(select distinct a.pair_id from added a where a.pair_id is not null));
    return null;
end $$;

-- An authorisation, and its taking back, wait for their turn on the line as movements do.
create function fund.keep_authorised() returns trigger language plpgsql as $$
begin
    update fund.lines l set moves = l.moves + 1 where l.id = new.line_id;
    perform fund.keep_lines(array[new.line_id]);
    return null;
end $$;
create trigger keep_authorised after insert or update on fund.authorisations for each row execute function fund.keep_authorised();

create function fund.keep_revoked() returns trigger language plpgsql as $$
begin
    if old.revoked_on is not null then
        raise exception 'authorisation % was taken back already', old.id using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger keep_revoked before update on fund.authorisations for each row execute function fund.keep_revoked();

-- Rules and forecasts of a closed year stay as they are.
create trigger keep_closed before insert or update on fund.rules for each row execute function fund.keep_closed();
create trigger keep_closed before insert on fund.forecasts for each row execute function fund.keep_closed();

-- What moved, each movement with its sign and all that it may be counted by.
create view fund.pub_movements as
    select m.id as movement_id, m.line_id, l.code as line_code, l.fund_code, f.name as fund_name, f.fund_group, l.year, l.plan_item, l.area, l.objective,
           s.kind, s.amount, m.business_date, c.id as commitment_id, c.source_kind, m.reverses is not null as reversal
    from fund.movements m
    join fund.signed_movements s on s.id = m.id
    join fund.lines l on l.id = m.line_id
    join fund.funds f on f.code = l.fund_code
    left join fund.commitments c on c.id = m.commitment_id;

create view fund.pub_constraints as
    select r.id as rule_id, r.fund_code, r.year, r.kind, r.items, r.area, r.share, r.day, r.words from fund.rules r where r.ended_at is null;
grant select on fund.pub_movements, fund.pub_constraints to trama_app;
