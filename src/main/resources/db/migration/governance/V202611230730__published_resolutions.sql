create view governance.pub_resolution_facts as
    select r.adopted_on as day, b.code as body, coalesce(r.subject_kind, 'OTHER') as service
    from governance.resolutions r join governance.bodies b on b.id = r.body_id;
comment on view governance.pub_resolution_facts is 'One row for each resolution that a body adopted';
alter view governance.pub_resolution_facts owner to trama_publish;
grant select on governance.pub_resolution_facts to trama_app;
