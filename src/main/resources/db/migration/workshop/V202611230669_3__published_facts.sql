create view workshop.pub_meeting_facts as
    select m.held_on as day, g.kind as service, case when m.administrators then 'YES' else 'NO' end as administrators
    from workshop.meetings m join workshop.groups g on g.id = m.group_id
    where m.called_off = '' and m.held_on <= trust.today();
comment on view workshop.pub_meeting_facts is 'One row for each meeting of a workshop, a table or a territorial team that was held';
alter view workshop.pub_meeting_facts owner to trama_publish;
grant select on workshop.pub_meeting_facts to trama_app;
