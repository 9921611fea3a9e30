-- What the cost-and-outcome report reads: ordinary records only, no person, no record; a project is known by a pseudonym that leads nowhere.
grant select on all tables in schema project to trama_publish;
grant select on all tables in schema delivery to trama_publish;

create view project.pub_support_costs as
with parts as (
    select distinct on (r.origin) r.*, p.root_id, p.pathway, p.status, p.valid as project_valid, s.category, s.kind, coalesce(r.organisation_id, s.organisation_id) as provider
    from project.resources r
    join project.projects p on p.id = r.project_id
    join project.supports s on s.id = r.support_id
    where r.compartment = 'ORDINARY' and p.status in ('SIGNED', 'AMENDED', 'CLOSED')
    order by r.origin, p.edition desc
), given as (
    select d.assignment_id as origin, sum(d.amount) as delivered,
           sum(d.amount) filter (where 'VERIFIED' = (select m.kind from delivery.remarks m where m.delivery_id = coalesce(d.reverses, d.id) and m.kind <> 'ANSWERED'
                                                     order by m.said_at desc, m.id desc limit 1)) as verified
    from delivery.deliveries d where d.compartment = 'ORDINARY' group by 1
), paid as (
    select y.account_id as origin, sum(y.amount) as paid from project.payments y where y.compartment = 'ORDINARY' group by 1
), accepted as (
    select e.account_id as origin, sum(e.amount) as accepted
    from project.expenses e
    where e.compartment = 'ORDINARY' and 'ACCEPTED' = (select k.state from project.expense_checks k where k.expense_id = e.id order by k.said_at desc, k.id desc limit 1)
    group by 1
), ledger as (
    select m.commitment_id, coalesce(sum(m.amount) filter (where m.kind = 'COMMITTED'), 0) - coalesce(sum(m.amount) filter (where m.kind = 'RELEASED'), 0) as committed,
           coalesce(sum(m.amount) filter (where m.kind = 'SETTLED'), 0) as spent
    from fund.signed_movements m where m.commitment_id is not null group by 1
)
select encode(sha256(convert_to('project:' || t.root_id::text, 'UTF8')), 'hex') as project, t.pathway, t.status, lower(t.project_valid) as from_day, upper(t.project_valid) as to_day,
       (select x.municipality_code from project.project_people pp join people.persons x on x.id = pp.person_id where pp.project_id = t.project_id
        order by pp.person_id limit 1) as municipality_code,
       t.category, t.kind, t.provider as organisation_id, t.source, t.channel,
       case when t.source = 'FUND_LINE' then 'PUBLIC_MONEY' when t.unit = 'EURO' then 'OTHER_MONEY' else 'VALUED' end as nature,
       t.quantity, t.unit, t.amount as planned,
       case when t.commitment_id is null then t.amount else coalesce(l.committed, 0) end::numeric(14, 2) as committed,
       coalesce(l.spent, 0)::numeric(14, 2) as spent,
       (coalesce(g.delivered, 0) + coalesce(y.paid, 0))::numeric(14, 2) as delivered,
       (coalesce(g.verified, 0) + coalesce(a.accepted, 0))::numeric(14, 2) as verified
from parts t
left join ledger l on l.commitment_id = t.commitment_id
left join given g on g.origin = t.origin
left join paid y on y.origin = t.origin
left join accepted a on a.origin = t.origin;
comment on view project.pub_support_costs is 'One row for each resource of a signed project. project: pseudonym, the same in pub_goal_outcomes; category, kind: what the support is, in full and as the help register shows it; organisation_id: the provider; source, channel: who gives, and which of the sources of LR 25/2022; nature: PUBLIC_MONEY, OTHER_MONEY or VALUED, never to be summed with one another; planned: as signed; committed: on the fund line net of what was released, or as signed where nobody pays; spent: settled on the fund line; delivered, verified: what was given, and what the service has verified';

create view project.pub_goal_outcomes as
with looked as (
    select v.*, p.pathway, row_number() over (partition by v.root_id order by v.held_on desc, v.id desc) = 1 as is_last,
           (select x.municipality_code from project.project_people pp join people.persons x on x.id = pp.person_id where pp.project_id = v.project_id
            order by pp.person_id limit 1) as municipality_code
    from project.reviews v join project.projects p on p.id = v.project_id
    where v.compartment = 'ORDINARY' and v.status = 'SIGNED'
)
select encode(sha256(convert_to('project:' || v.root_id::text, 'UTF8')), 'hex') as project, v.pathway, v.municipality_code, v.held_on as reviewed_on, v.is_last,
       'GOAL' as kind, g.area as code, '' as viewpoint, g.state, null::numeric as before_value, null::numeric as after_value, null::numeric as least, null::numeric as most
from looked v join project.review_goals g on g.review_id = v.id
union all
select encode(sha256(convert_to('project:' || v.root_id::text, 'UTF8')), 'hex'), v.pathway, v.municipality_code, v.held_on, v.is_last,
       'DOMAIN', d.domain, d.viewpoint, '', d.before_value, d.after_value, d.least, d.most
from looked v join project.review_domains d on d.review_id = v.id;
comment on view project.pub_goal_outcomes is 'One row for each goal (kind GOAL: code is its area, state REACHED, PARTLY or NOT) and each domain with viewpoint (kind DOMAIN: code is the domain, before_value empty where nothing was scored before, least and most the range of the instrument) of each signed review; is_last marks the last review of the project; project: pseudonym, the same in pub_support_costs';
alter view project.pub_support_costs owner to trama_publish;
alter view project.pub_goal_outcomes owner to trama_publish;
grant select on project.pub_support_costs, project.pub_goal_outcomes to trama_app;
