-- Movements of money as facts, each with the sign it counts with, and where each line stands: fund, item of the plan and its area.
grant create on schema fund to trama_publish;
create view fund.pub_expenses as
    select m.business_date as day, coalesce(r.kind, m.kind) as phase, case when r.id is null then m.amount else -m.amount end as amount,
           l.fund_code as fund, f.fund_group, l.plan_item as action, i.area, l.year as fund_year
    from fund.movements m
    left join fund.movements r on r.id = m.reverses
    join fund.lines l on l.id = m.line_id
    join fund.funds f on f.code = l.fund_code
    left join plan.items i on i.code = l.plan_item;
comment on view fund.pub_expenses is 'One row for each movement on a fund line';
create view fund.pub_money as
    select b.year, b.fund_code as fund, b.fund_group, b.plan_item as action, i.area, b.assigned, b.committed, b.settled, b.paid
    from fund.pub_line_balances b left join plan.items i on i.code = b.plan_item;
comment on view fund.pub_money is 'One row for each fund line of a year, with where it stands';
grant select on fund.pub_line_balances to trama_publish;
alter view fund.pub_expenses owner to trama_publish;
alter view fund.pub_money owner to trama_publish;
grant select on fund.pub_expenses, fund.pub_money to trama_app;
