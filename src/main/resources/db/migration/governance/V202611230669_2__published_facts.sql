create view governance.pub_session_facts as
    select (s.first_call at time zone 'Europe/Rome')::date as day, b.code as body, s.call::text as call,
           (select count(*) from governance.units u where u.session_id = s.id) as votes,
           (select count(distinct a.unit_id) from governance.attendances a where a.session_id = s.id and a.voided_at is null) as present,
           (select count(*) from governance.resolutions r where r.session_id = s.id) as resolutions
    from governance.sessions s join governance.bodies b on b.id = s.body_id
    where s.state in ('OPEN', 'CLOSED');
comment on view governance.pub_session_facts is 'One row for each session of a body that was held';
grant select on governance.sessions, governance.bodies, governance.units, governance.attendances, governance.resolutions to trama_publish;
alter view governance.pub_session_facts owner to trama_publish;
grant select on governance.pub_session_facts to trama_app;
