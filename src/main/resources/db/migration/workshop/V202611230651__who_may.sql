-- Who conducts a group: the plan office, and who coordinates it. Who takes part reads what the group wrote.
create function workshop.leads(one uuid) returns boolean
    language sql stable security definer set search_path = ''
begin atomic
    select trust.has_role('PLAN_OFFICE', 'SYSTEM')
        or exists (select from workshop.members m where m.group_id = one and m.task = 'COORDINATOR' and m.until is null
                   and 'u:' || m.user_id = any (trust.actor_keys()));
end;
create function workshop.takes_part(one uuid) returns boolean
    language sql stable security definer set search_path = ''
begin atomic
    select trust.has_role('PLAN_OFFICE', 'SYSTEM')
        or exists (select from workshop.members m where m.group_id = one and m.until is null
                   and 'u:' || m.user_id = any (trust.actor_keys()));
end;

do $$
declare tab text;
begin
    foreach tab in array array['members', 'attendance', 'notes', 'invitations', 'contributions', 'moves'] loop
        execute format('alter table workshop.%I enable row level security', tab);
        execute format('create policy read_it on workshop.%I for select using (%s)', tab,
            case when tab = 'invitations' then 'workshop.leads(group_id)' else 'workshop.takes_part(group_id)' end);
        execute format('create policy add_it on workshop.%I for insert with check (%s)', tab,
            case when tab = 'contributions' then 'workshop.takes_part(group_id)' else 'workshop.leads(group_id)' end);
        execute format('create policy change_it on workshop.%I for update using (workshop.leads(group_id))', tab);
        execute format('grant select on workshop.%I to trama_publish', tab);
    end loop;
end $$;
grant select, insert on workshop.members, workshop.attendance, workshop.notes, workshop.contributions, workshop.moves to trama_app;
grant select (id, group_id, name, contact, last_day, revoked_at, made_by, made_at), insert on workshop.invitations to trama_app;
grant update (until) on workshop.members to trama_app;
grant update (state) on workshop.attendance to trama_app;
grant update (notes, decisions, version, saved_by, saved_at) on workshop.notes to trama_app;
grant update (revoked_at) on workshop.invitations to trama_app;
grant update (cluster_id) on workshop.contributions to trama_app;
grant update (undone_at) on workshop.moves to trama_app;
grant insert on workshop.contributions to trama_publish;

-- What a personal link opens: the question, and nothing else of the group. Wrong, ended, revoked, closed: one answer, no row.
create function workshop.invited(secret bytea, day date)
    returns table (invitation_id uuid, kind text, title text, question text, last_day date, given bigint)
    language sql stable security definer set search_path = ''
begin atomic
    select i.id, k.name, g.title, g.question, i.last_day,
           (select count(*) from workshop.contributions c where c.invitation_id = i.id)
    from workshop.invitations i
    join workshop.groups g on g.id = i.group_id
    join workshop.kinds k on k.code = g.kind
    where i.digest = secret and i.revoked_at is null and i.last_day >= day and (g.closed_on is null or g.closed_on > day);
end;

-- Through the link one writes, thirty times in all and five within an hour. Sent twice it is there once.
create function workshop.contribute(secret bytea, day date, at timestamptz, new_id uuid, words text, named text) returns text
    language plpgsql security definer set search_path = '' as $$
declare
    found_one record;
begin
    select i.id, i.group_id into found_one from workshop.invitations i join workshop.groups g on g.id = i.group_id
    where i.digest = secret and i.revoked_at is null and i.last_day >= day and (g.closed_on is null or g.closed_on > day)
    for update of i;
    if not found then
        return 'GONE';
    end if;
    if exists (select from workshop.contributions c where c.id = new_id) then
        return 'DONE';
    end if;
    if (select count(*) >= 30 or count(*) filter (where c.given_at > contribute.at - interval '1 hour') >= 5
        from workshop.contributions c where c.invitation_id = found_one.id) then
        return 'ENOUGH';
    end if;
    insert into workshop.contributions (id, group_id, text, author, invitation_id, given_at)
    values (new_id, found_one.group_id, words, named, found_one.id, contribute.at);
    return 'DONE';
end $$;
grant select, update on workshop.invitations to trama_publish;

-- How much there is, for everybody: numbers, never a word.
create function workshop.counts() returns table (group_id uuid, contributions bigint, people bigint)
    language sql stable security definer set search_path = ''
begin atomic
    select g.id, (select count(*) from workshop.contributions c where c.group_id = g.id),
           (select count(*) from workshop.members m where m.group_id = g.id and m.until is null)
    from workshop.groups g;
end;
create function workshop.cluster_sizes(one uuid) returns table (cluster_id uuid, contributions bigint)
    language sql stable security definer set search_path = ''
begin atomic
    select c.cluster_id, count(*) from workshop.contributions c where c.group_id = one and c.cluster_id is not null group by c.cluster_id;
end;
create function workshop.fed_items(items text[])
    returns table (plan_item text, group_id uuid, group_title text, kind text, cluster text, note text, contributions bigint)
    language sql stable security definer set search_path = ''
begin atomic
    select f.plan_item, g.id, g.title, k.name, c.title, f.note, (select count(*) from workshop.contributions x where x.cluster_id = c.id)
    from workshop.fed f join workshop.clusters c on c.id = f.cluster_id join workshop.groups g on g.id = c.group_id
    join workshop.kinds k on k.code = g.kind
    where f.plan_item = any (items) and f.undone_at is null and c.dissolved_at is null
    order by f.plan_item, g.title, c.title;
end;
grant select on workshop.kinds to trama_publish;

do $$
declare f record;
begin
    for f in select p.oid::regprocedure as name from pg_proc p where p.pronamespace = 'workshop'::regnamespace and p.prosecdef loop
        execute format('alter function %s owner to trama_publish', f.name);
        execute format('revoke all on function %s from public', f.name);
        execute format('grant execute on function %s to trama_app', f.name);
    end loop;
end $$;

-- Meetings for the published figures: month, kind, part of the district.
create view workshop.pub_meetings as
    select m.id, m.held_on, g.kind, g.subdistricts, m.administrators from workshop.meetings m join workshop.groups g on g.id = m.group_id where m.called_off = '';
grant select on workshop.pub_meetings to trama_app;
