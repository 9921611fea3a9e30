grant create on schema allocation to trama_publish;
create view allocation.pub_share_facts as
    select a.year, s.istat_code as municipality_code, a.purpose as service, l.fund_code as fund, l.plan_item as action,
           s.bound, s.amount
    from allocation.shares s
    join allocation.proposals p on p.id = s.proposal_id and p.state = 'EFFECTIVE'
    join allocation.allocations a on a.id = p.allocation_id
    left join fund.lines l on l.id = a.line_id;
comment on view allocation.pub_share_facts is 'One row for what each municipality gets by each allocation that a resolution made effective';
grant select on allocation.shares, allocation.proposals, allocation.allocations to trama_publish;
alter view allocation.pub_share_facts owner to trama_publish;
grant select on allocation.pub_share_facts to trama_app;
