-- Policies of the new tables, and of the longer life of a project: written while DRAFT or SHARED, frozen while SIGNING, kept for ever once SIGNED.

create function project.is_written(project uuid) returns boolean language sql stable as $$
    select exists (select from project.projects p where p.id = project and p.status in ('DRAFT', 'SHARED'))
$$;
create function project.is_open(project uuid) returns boolean language sql stable as $$
    select exists (select from project.projects p where p.id = project and p.status in ('DRAFT', 'SHARED', 'SIGNING'))
$$;

do $$
declare t text;
begin
    foreach t in array array['support_goals', 'support_hours', 'review_days', 'steps_done'] loop
        execute format('comment on table project.%I is %L', t, 'RECORD: projects and welfare budgets');
        execute format('alter table project.%I enable row level security', t);
        execute format('create policy read_it on project.%I for select using (trust.may(record_id, compartment, 3))', t);
        execute format('grant select, insert on project.%I to trama_app', t);
    end loop;
    foreach t in array array['support_goals', 'support_hours', 'review_days'] loop
        execute format('create policy drop_it on project.%I for delete using (trust.may(record_id, compartment, 3))', t);
        execute format('grant delete on project.%I to trama_app', t);
        execute format('create trigger only_drafts_shrink before delete on project.%I for each row execute function project.only_drafts_shrink()', t);
        execute format('create policy add_it on project.%I for insert with check (trust.may(record_id, compartment, 3) and project.is_written(project_id))', t);
    end loop;
    foreach t in array array['project_people', 'goals', 'undertakings', 'supports', 'resources'] loop
        execute format('drop policy add_it on project.%I', t);
        execute format('drop policy change_it on project.%I', t);
        execute format('create policy add_it on project.%I for insert with check (trust.may(record_id, compartment, 3) and project.is_written(project_id))', t);
        execute format('create policy change_it on project.%I for update using (trust.may(record_id, compartment, 3) and project.is_open(project_id))', t);
    end loop;
end $$;
create policy add_it on project.steps_done for insert with check (trust.may(record_id, compartment, 3));

grant update (title, area, need, indicator, baseline, target, due, origin) on project.goals to trama_app;
grant update (organisation_id, kind, title, category, formal, helper, strategy, mode, place, recipient, recipient_id, recipient_name, origin)
    on project.supports to trama_app;
grant update (source, fund_line_id, organisation_id, description, quantity, unit, unit_value, amount, channel, origin) on project.resources to trama_app;
grant update (party, text) on project.undertakings to trama_app;

drop policy change_it on project.projects;
create policy change_it on project.projects for update
    using (trust.may(record_id, compartment, 3) and status in ('DRAFT', 'SHARED', 'SIGNING', 'SIGNED'))
    with check (trust.may(record_id, compartment, 3));
grant update (reason, wishes, priorities, requested_on, referent_id, referent, document_sha256, closed_on, outcome) on project.projects to trama_app;

-- While it is signed only the signing moves; once signed it only ends: amended or closed. What is behind that never changes.
create function project.keep_signed() returns trigger language plpgsql as $$
begin
    if old.status in ('AMENDED', 'CLOSED')
        or (old.status = 'SIGNED' and (new.status not in ('SIGNED', 'AMENDED', 'CLOSED')
            or to_jsonb(new) - array['status', 'version', 'closed_on', 'outcome'] <> to_jsonb(old) - array['status', 'version', 'closed_on', 'outcome']))
        or (old.status = 'SIGNING' and to_jsonb(new) - array['status', 'version', 'signed_at', 'document_id', 'document_sha256']
                                    <> to_jsonb(old) - array['status', 'version', 'signed_at', 'document_id', 'document_sha256']) then
        raise exception 'a signed project does not change' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger keep_signed before update on project.projects for each row execute function project.keep_signed();
-- While it is signed a part only learns where its money lies and which part of the earlier edition it goes on from.
create function project.keep_text() returns trigger language plpgsql as $$
begin
    if not project.is_written(new.project_id)
        and to_jsonb(new) - array['commitment_id', 'origin'] <> to_jsonb(old) - array['commitment_id', 'origin'] then
        raise exception 'a text that is being signed does not change' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger keep_text before update on project.goals for each row execute function project.keep_text();
create trigger keep_text before update on project.supports for each row execute function project.keep_text();
create trigger keep_text before update on project.resources for each row execute function project.keep_text();
create trigger keep_text before update on project.undertakings for each row execute function project.keep_text();
create or replace function project.only_drafts_shrink() returns trigger language plpgsql as $$
begin
    if not project.is_written(old.project_id) then
        raise exception 'a signed project does not change' using errcode = 'integrity_constraint_violation';
    end if;
    return old;
end $$;

-- A body that is asked to sign sees the text it signs, what is asked of it and its own signature; nothing else of the record.
create function project.is_asked(sheet uuid) returns boolean language sql stable as $$
    select exists (select from project.signature_requests r where r.sheet_id = sheet and 'o:' || r.organisation_id = any ((select trust.actor_keys())::text[]))
           and (select trust.has_role('TEAM_MEMBER', 'PROVIDER', 'SOCIAL_WORKER', 'COORDINATOR'))
$$;
comment on table project.sheets is 'OWNED: the bodies that are asked to sign; who works on the record sees them too';
comment on table project.signature_requests is 'OWNED: the bodies that are asked to sign; who works on the record sees them too';
comment on table project.signatures is 'OWNED: the bodies that sign; who works on the record sees them too';
alter table project.sheets enable row level security;
alter table project.signature_requests enable row level security;
create policy read_it on project.signature_requests for select using (trust.may(record_id, compartment, 3)
    or ('o:' || organisation_id = any ((select trust.actor_keys())::text[]) and (select trust.has_role('TEAM_MEMBER', 'PROVIDER', 'SOCIAL_WORKER', 'COORDINATOR'))));
create policy add_it on project.signature_requests for insert with check (trust.may(record_id, compartment, 3));
create policy read_it on project.sheets for select using (trust.may(record_id, compartment, 3) or project.is_asked(id));
create policy add_it on project.sheets for insert with check (trust.may(record_id, compartment, 3) and status = 'OPEN');
create policy change_it on project.sheets for update using (trust.may(record_id, compartment, 3) and status = 'OPEN') with check (trust.may(record_id, compartment, 3));
grant select, insert on project.sheets, project.signature_requests to trama_app;
grant update (status) on project.sheets to trama_app;
drop policy read_it on project.signatures;
drop policy add_it on project.signatures;
drop policy change_it on project.signatures;
drop policy drop_it on project.signatures;
create policy read_it on project.signatures for select using (trust.may(record_id, compartment, 3)
    or exists (select from project.signature_requests mine where mine.id = request_id));
create policy add_it on project.signatures for insert with check (
    (request_id is null and trust.may(record_id, compartment, 3) and project.is_written(project_id)) or exists (
    select from project.signature_requests r join project.sheets s on s.id = r.sheet_id
    where r.id = request_id and r.project_id = signatures.project_id and r.party = signatures.party and s.status = 'OPEN'
      and (trust.may(r.record_id, r.compartment, 3) or (mode = 'BY_ACCOUNT' and 'o:' || r.organisation_id = any ((select trust.actor_keys())::text[])))));
grant select on all tables in schema project to trama_publish;
