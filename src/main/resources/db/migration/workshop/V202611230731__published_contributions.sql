create view workshop.pub_contribution_facts as
    select (c.given_at at time zone 'Europe/Rome')::date as day, g.kind as service,
           case when c.invitation_id is null then 'NO' else 'YES' end as by_link,
           case when c.cluster_id is null then 'NO' else 'YES' end as clustered,
           case when exists (select from workshop.fed f where f.cluster_id = c.cluster_id and f.undone_at is null) then 'YES' else 'NO' end as fed
    from workshop.contributions c join workshop.groups g on g.id = c.group_id;
comment on view workshop.pub_contribution_facts is 'One row for each contribution to a workshop, a table or a team; nothing of what it says nor of who wrote it';
grant select on workshop.contributions to trama_publish;
alter view workshop.pub_contribution_facts owner to trama_publish;
grant select on workshop.pub_contribution_facts to trama_app;
