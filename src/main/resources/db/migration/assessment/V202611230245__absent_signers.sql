-- A signature under the synthesis that will not come, because who filled a section has left: since when, why, and who says so.
create table assessment.synthesis_absences (
    assessment_id uuid not null references assessment.assessments,
    user_id       uuid not null,
    record_id     uuid not null,
    compartment   text not null check (compartment in ('ORDINARY', 'HEALTH', 'JUDICIAL', 'SEALED')),
    left_on       date not null,
    why           text not null check (why <> ''),
    noted_by      uuid not null,
    noted_at      timestamptz not null,
    primary key (assessment_id, user_id)
);
create index synthesis_absences_record on assessment.synthesis_absences (record_id);
comment on table assessment.synthesis_absences is 'RECORD: signatures under a shared synthesis that are missing because who filled a section has left';
alter table assessment.synthesis_absences enable row level security;
create policy read_absences on assessment.synthesis_absences for select
    using (trust.may(record_id, compartment, 3) or (trust.may(record_id, compartment, 2) and assessment.takes_part(assessment_id)));
create policy note_absences on assessment.synthesis_absences for insert with check (trust.may(record_id, compartment, 3));
grant select, insert on assessment.synthesis_absences to trama_app;

-- Who filled a section and can sign no more: no right on the record is theirs today, by themselves, their team or their body. For who works on it.
create function assessment.signers_gone(sheet uuid) returns table (user_id uuid, name text)
    language sql stable security definer set search_path = ''
begin atomic
    select distinct u.id, u.display_name
    from assessment.assessments s
    join assessment.parts p on p.assessment_id = s.id and p.signed_by is not null
    join trust.users u on u.id = p.signed_by
    where s.id = sheet and s.status = 'DRAFT' and trust.may(s.record_id, s.compartment, 3)
      and not exists (select from assessment.synthesis_absences n where n.assessment_id = s.id and n.user_id = u.id)
      and not (u.active and exists (
        select from trust.access_rights a
        where a.record_id = s.record_id and s.compartment = any (a.compartments) and a.valid @> trust.today() and a.revoked_at is null
          and (a.holder = 'u:' || u.id and exists (select from trust.memberships m where m.user_id = u.id and m.valid @> trust.today())
               or a.holder in (select 't:' || mt.team_id from trust.memberships m join trust.membership_teams mt on mt.membership_id = m.id
                               where m.user_id = u.id and m.valid @> trust.today())
               or a.holder in (select 'o:' || m.organisation_id from trust.memberships m where m.user_id = u.id and m.valid @> trust.today()))))
    order by 2;
end;
grant select on assessment.synthesis_absences, assessment.assessments to trama_publish;
alter function assessment.signers_gone(uuid) owner to trama_publish;
revoke all on function assessment.signers_gone(uuid) from public;
grant execute on function assessment.signers_gone(uuid) to trama_app;
