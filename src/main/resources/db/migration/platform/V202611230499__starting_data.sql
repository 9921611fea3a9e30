-- What a migration brought stays when an interrupted first load is emptied: tables whose comment says "starting data".
do $$
declare
    kept text;
begin
    foreach kept in array array['sharing.exchanges', 'sharing.bases', 'sharing.texts', 'sharing.referral_moves', 'casefile.ask_limits', 'network.facility_kinds',
                                   'delivery.outcomes', 'delivery.check_rules', 'goods.kinds'] loop
        execute format('comment on table %s is %L', kept, obj_description(kept::regclass) || '; starting data');
    end loop;
end $$;
