create view training.pub_attendance_facts as
    select s.held_on as day, e.organisation_id as provider, e.role, c.kind as service, case when a.present then 'YES' else 'NO' end as present,
           case when a.present then s.hours else 0 end as hours, encode(sha256(convert_to('training:' || e.user_id::text, 'UTF8')), 'hex') as person
    from training.attendance a
    join training.enrolments e on e.id = a.enrolment_id
    join training.sessions s on s.id = a.session_id
    join training.courses c on c.id = s.course_id;
comment on view training.pub_attendance_facts is 'One row for each worker expected at each session of a course, there or not';
alter view training.pub_attendance_facts owner to trama_publish;
grant select on training.pub_attendance_facts to trama_app;
