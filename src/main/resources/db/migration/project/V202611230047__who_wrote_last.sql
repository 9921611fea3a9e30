-- Who saved a text last, and when: the second of two savers is told. Signatures are now given to a request only.
alter table project.projects add column changed_by uuid, add column changed_at timestamptz;
grant update (changed_by, changed_at) on project.projects to trama_app;
drop policy add_it on project.signatures;
create policy add_it on project.signatures for insert with check (exists (
    select from project.signature_requests r join project.sheets s on s.id = r.sheet_id
    where r.id = request_id and r.project_id = signatures.project_id and r.party = signatures.party and s.status = 'OPEN'
      and (trust.may(r.record_id, r.compartment, 3) or (mode = 'BY_ACCOUNT' and 'o:' || r.organisation_id = any ((select trust.actor_keys())::text[])))));
