-- What reports read of activities besides who takes part.
create view activity.pub_activities as
    select a.id as activity_id, a.organisation_id, a.title, o.name as body, a.starts_on, a.ends_on
    from activity.activities a join trust.organisations o on o.id = a.organisation_id;
create view activity.pub_sessions as
    select s.activity_id, s.held_on from activity.sessions s where s.state = 'PLANNED';
alter view activity.pub_activities owner to trama_publish;
alter view activity.pub_sessions owner to trama_publish;
grant select on activity.pub_activities, activity.pub_sessions to trama_app;
