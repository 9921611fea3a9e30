-- By which act a list passes to the district or back to the facility.
alter table admission.list_settings add column act text not null default '';

-- Who waits already follows the list to its new holder. By the body of the facility, or by the district.
create function admission.hold_list(setting uuid, facility uuid, new_holder text, by_act text, rule text, rule_version integer, at timestamptz, who uuid) returns boolean
    language plpgsql security definer set search_path = '' as $$
begin
    if not (trust.has_role('COORDINATOR') or trust.has_role('PROVIDER') and exists (
            select from network.facilities f where f.id = facility and 'o:' || f.organisation_id = any (trust.actor_keys()))) then
        return false;
    end if;
    insert into admission.list_settings (id, facility_id, holder, rules, rules_version, set_at, set_by, act)
    values (setting, facility, new_holder, rule, rule_version, at, who, by_act) on conflict (id) do nothing;
    update admission.places p set district = new_holder = 'DISTRICT'
    where p.facility_id = facility and p.district is distinct from (new_holder = 'DISTRICT');
    return true;
end $$;
grant insert, select on admission.list_settings to trama_publish;
grant update (state, district) on admission.places to trama_publish;
alter function admission.hold_list(uuid, uuid, text, text, text, integer, timestamptz, uuid) owner to trama_publish;
revoke all on function admission.hold_list(uuid, uuid, text, text, text, integer, timestamptz, uuid) from public;
grant execute on function admission.hold_list(uuid, uuid, text, text, text, integer, timestamptz, uuid) to trama_app;
