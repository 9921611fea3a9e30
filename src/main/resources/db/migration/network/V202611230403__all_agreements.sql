-- Agreements with a paper, and those that were registered when the body was made.
create view network.all_agreements as
    select a.id, a.organisation_id, a.kind, a.subject, a.reference, a.signed_on, a.valid, a.opens_data, a.ended_reason
    from network.agreements a
    union all
    select t.id, t.organisation_id, case t.kind when 'PROCESSOR_ART28' then 'ART28' else t.kind end, '', '', null, t.valid, true, ''
    from trust.agreements t
    where not exists (select from network.agreements a where a.id = t.id);
grant select on network.all_agreements to trama_app;
