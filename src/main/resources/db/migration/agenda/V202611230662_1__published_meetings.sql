create view agenda.pub_meetings as
    select m.held_on as day, m.organisation_id as provider, cardinality(m.holders) as participants from agenda.meetings m;
comment on view agenda.pub_meetings is 'One row for each meeting of a team; nothing of what was said';
grant usage, create on schema agenda to trama_publish;
grant select on agenda.meetings to trama_publish;
alter view agenda.pub_meetings owner to trama_publish;
grant select on agenda.pub_meetings to trama_app;
