create view activity.pub_held_sessions as
    select s.held_on as day, a.organisation_id as provider, a.kind as service, a.municipality as municipality_code
    from activity.sessions s join activity.activities a on a.id = s.activity_id
    where s.state = 'PLANNED' and s.held_on <= trust.today();
comment on view activity.pub_held_sessions is 'One row for each session of an activity that was held';
alter view activity.pub_held_sessions owner to trama_publish;
grant select on activity.pub_held_sessions to trama_app;
