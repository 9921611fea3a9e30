grant create on schema agreement to trama_publish;
create view agreement.pub_agreement_facts as
    select daterange(lower(a.valid), least(upper(a.valid), a.ended_on)) as valid, a.kind as service,
           case when a.renews is null then 'NO' else 'YES' end as renewal,
           (select count(*) from agreement.parties p where p.agreement_id = a.id and p.role = 'SIGNATORY') as signatories,
           (select count(*) from agreement.parties p where p.agreement_id = a.id and p.role = 'ADHERENT') as adherents
    from agreement.agreements a where a.signed_on is not null;
comment on view agreement.pub_agreement_facts is 'One row for each agreement between institutions that was signed, while it is in force';
create view agreement.pub_duty_facts as
    select d.due as day, a.kind as service, p.organisation_id as provider,
           case when d.done_on is not null then 'YES' else 'NO' end as done,
           case when d.done_on <= d.due then 'YES' when d.done_on > d.due or d.due < trust.today() then 'NO' end as in_time
    from agreement.duties d
    join agreement.agreements a on a.id = d.agreement_id
    join agreement.parties p on p.id = d.party_id
    where d.dropped_at is null;
comment on view agreement.pub_duty_facts is 'One row for each duty of an agreement, on the day it is due';
grant select on agreement.agreements, agreement.parties, agreement.duties to trama_publish;
alter view agreement.pub_agreement_facts owner to trama_publish;
alter view agreement.pub_duty_facts owner to trama_publish;
grant select on agreement.pub_agreement_facts, agreement.pub_duty_facts to trama_app;
