-- Who stands in for an absent colleague works on what that colleague answers for on each day of the cover, and on nothing else: a record that goes to
-- another worker leaves the cover, one that comes to the absent colleague enters it, and taking a decision back restores exactly what was. Here, and
-- not in one use case, because who answers changes in many places: taking in charge, sharing out, transfer, closing.
-- A cover that is ended on its first day keeps that day in the history, and opens nothing from that moment on; another may begin the same day.
alter table casefile.covers add column ended_at timestamptz;
grant update (ended_at) on casefile.covers to trama_app;
alter table casefile.covers drop constraint covers_absent_covering_valid_excl;
alter table casefile.covers add constraint covered_once
    exclude using gist (absent with =, covering with =, valid with &&) where (ended_at is null);

create function casefile.wanted_covers(records uuid[]) returns table (record_id uuid, source text, holder text, valid daterange, made_by uuid)
    language sql stable security definer set search_path = ''
begin atomic
    select m.record_id, 'cover:' || c.id, 'u:' || c.covering, m.valid * c.valid * daterange(trust.today(), null), c.made_by
    from casefile.case_managers m
    join casefile.takings_in_charge t on t.id = m.taking_id
    join casefile.covers c on c.absent = m.worker
    where m.record_id = any (records) and m.undone_at is null and m.compartment = 'ORDINARY' and c.ended_at is null
      and not isempty(m.valid * c.valid * t.valid * daterange(trust.today(), null));
end;

create function casefile.follow_covers(records uuid[]) returns void language plpgsql security definer set search_path = '' as $$
begin
    update trust.access_rights a
    set valid = case when w.valid is null then daterange(lower(a.valid), greatest(trust.today(), lower(a.valid) + 1))
                     else daterange(lower(a.valid), upper(w.valid)) end,
        revoked_at = case when w.valid is null then now() end
    from trust.access_rights b
    left join casefile.wanted_covers(records) w
        on w.record_id = b.record_id and w.source = b.source and w.holder = b.holder and w.valid && b.valid
    where a.id = b.id and b.record_id = any (records) and starts_with(b.source, 'cover:') and b.revoked_at is null
      and upper(b.valid) > trust.today() and (w.valid is null or upper(w.valid) <> upper(b.valid));
    insert into trust.access_rights (record_id, holder, level, compartments, valid, basis, source, created_by)
    select w.record_id, w.holder, 3, array['HEALTH', 'JUDICIAL', 'ORDINARY'], w.valid, 'COVER', w.source, w.made_by
    from casefile.wanted_covers(records) w
    where not exists (select from trust.access_rights b
                      where b.record_id = w.record_id and b.source = w.source and b.holder = w.holder and b.revoked_at is null and b.valid && w.valid);
end $$;

create function casefile.covers_of_changed_managers() returns trigger language plpgsql security definer set search_path = '' as $$
begin
    if trust.today() is not null and exists (select from changed) then  -- bulk loads have no day, and no covers
        perform casefile.follow_covers(array(select distinct record_id from changed));
    end if;
    return null;
end $$;
-- Names decide the order of triggers: after those that keep the managers themselves.
create trigger z_covers_of_added_managers after insert on casefile.case_managers
    referencing new table as changed for each statement execute function casefile.covers_of_changed_managers();
create trigger z_covers_of_changed_managers after update on casefile.case_managers
    referencing new table as changed for each statement execute function casefile.covers_of_changed_managers();
create trigger z_covers_of_removed_managers after delete on casefile.case_managers
    referencing old table as changed for each statement execute function casefile.covers_of_changed_managers();

grant insert, update on trust.access_rights to trama_publish;
do $$
declare f record;
begin
    for f in select p.oid::regprocedure as name from pg_proc p
             where p.pronamespace = 'casefile'::regnamespace
               and p.proname in ('wanted_covers', 'follow_covers', 'covers_of_changed_managers') loop
        execute format('alter function %s owner to trama_publish', f.name);
        execute format('revoke all on function %s from public', f.name);
    end loop;
end $$;
