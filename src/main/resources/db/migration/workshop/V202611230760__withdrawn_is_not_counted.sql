-- What was taken back is no longer a contribution: the list does not count it, nor does the indicator.
create or replace view workshop.pub_contribution_facts as
    select (c.given_at at time zone 'Europe/Rome')::date as day, g.kind as service,
           case when c.invitation_id is null then 'NO' else 'YES' end as by_link,
           case when c.cluster_id is null then 'NO' else 'YES' end as clustered,
           case when exists (select from workshop.fed f where f.cluster_id = c.cluster_id and f.undone_at is null) then 'YES' else 'NO' end as fed
    from workshop.contributions c join workshop.groups g on g.id = c.group_id
    where c.withdrawn_at is null;
