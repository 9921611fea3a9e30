-- A draft is shared by the people of a body: the later saver is told who saved before.
alter table accreditation.applications add column saved_by uuid, add column saved_at timestamptz;
grant update (saved_by, saved_at) on accreditation.applications to trama_app;
-- The review of a requirement may be taken back while it lasts.
create policy drop_it on accreditation.reviews for delete using ((select trust.has_role('PLAN_OFFICE', 'SYSTEM')) and exists (
    select from accreditation.applications a where a.id = application_id and a.state = 'IN_REVIEW'));
grant delete on accreditation.reviews to trama_app;
-- An answer given is not given again; the row that was open is answered.
drop policy answer_it on accreditation.requests;
create policy answer_it on accreditation.requests for update
    using (answered_at is null and exists (select from accreditation.applications a where a.id = application_id and a.state = 'COMPLETION'))
    with check (answered_at is not null);
