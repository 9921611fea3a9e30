-- Which items of the plan follow a computed indicator, and with which target.
create view plan.pub_indicator_targets as
    select i.definition, i.item, i.name, i.baseline, t.year, t.target
    from plan.indicators i left join plan.targets t on t.indicator_id = i.id
    where i.definition is not null and not i.retired;
comment on view plan.pub_indicator_targets is 'Items of the plan that follow a computed indicator, with their targets by year';
grant create on schema plan to trama_publish;
alter view plan.pub_indicator_targets owner to trama_publish;
grant select on plan.pub_indicator_targets to trama_app;
