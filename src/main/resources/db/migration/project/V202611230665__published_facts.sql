-- A project is one row whatever its editions: the day it was first signed, what it is now, the person it was written for.
create view project.pub_projects as
    select (f.signed_at at time zone 'Europe/Rome')::date as day, p.municipality_code,
           people.age_class(p.birth_date, (f.signed_at at time zone 'Europe/Rome')::date) as age_class, p.sex, p.citizenship,
           f.pathway as service, last.status,
           case when exists (select from project.reviews v where v.root_id = f.root_id and v.status = 'SIGNED') then 'YES' else 'NO' end as reviewed,
           (select t.area from casefile.takings_in_charge t where t.record_id = f.record_id and t.compartment = 'ORDINARY'
                and t.valid @> (f.signed_at at time zone 'Europe/Rome')::date) as area,
           (select count(*) from project.goals g where g.project_id = last.id) as goals,
           encode(sha256(convert_to('project:' || p.person_id::text, 'UTF8')), 'hex') as person
    from project.projects f
    join lateral (select e.id, e.status from project.projects e where e.root_id = f.root_id and e.signed_at is not null order by e.edition desc limit 1) last on true
    join lateral (select c.* from project.project_people pp join people.counted c on c.id = pp.person_id
                  where pp.project_id = f.id order by pp.person_id limit 1) p on true
    where f.edition = 1 and f.signed_at is not null and f.compartment = 'ORDINARY';
comment on view project.pub_projects is 'One row for each signed project';
grant select on project.reviews, project.review_goals to trama_publish;

-- What signed reviews found of each goal.
create view project.pub_reviewed_goals as
    select v.held_on as day, p.municipality_code, people.age_class(p.birth_date, v.held_on) as age_class, p.sex, p.citizenship,
           f.pathway as service, g.state,
           encode(sha256(convert_to('project:' || p.person_id::text, 'UTF8')), 'hex') as person
    from project.review_goals g
    join project.reviews v on v.id = g.review_id and v.status = 'SIGNED'
    join project.projects f on f.id = v.project_id
    join lateral (select c.* from project.project_people pp join people.counted c on c.id = pp.person_id
                  where pp.project_id = f.id order by pp.person_id limit 1) p on true
    where g.compartment = 'ORDINARY';
comment on view project.pub_reviewed_goals is 'One row for each goal in each signed review of a project';
alter view project.pub_projects owner to trama_publish;
alter view project.pub_reviewed_goals owner to trama_publish;
grant select on project.pub_projects, project.pub_reviewed_goals to trama_app;
