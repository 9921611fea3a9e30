-- A meeting that moves keeps its row; calendars tell the newer by the number, and each notice is the sending of the same id.
alter table workshop.meetings add column sequence integer not null default 0;
grant update (sequence) on workshop.meetings to trama_app;
create table workshop.notices (
    id         uuid primary key,
    meeting_id uuid not null references workshop.meetings,
    kind       text not null check (kind in ('CALLED', 'MOVED', 'OFF')),
    note       text not null default '',
    made_by    uuid not null,
    made_at    timestamptz not null
);
create index notices_meeting on workshop.notices (meeting_id, made_at);
comment on table workshop.notices is 'PUBLIC: that who takes part was told of a meeting, not to whom; no personal datum';
grant select, insert on workshop.notices to trama_app;

-- Who wrote may correct, or take back: what is taken back stays as a fact without words.
alter table workshop.contributions
    add column corrected_at timestamptz,
    add column withdrawn_at timestamptz,
    drop constraint contributions_text_check,
    add constraint contributions_text_check check (length(text) <= 4000 and (text <> '') = (withdrawn_at is null));
create table workshop.earlier_texts (
    contribution_id uuid not null references workshop.contributions,
    group_id        uuid not null references workshop.groups,
    until           timestamptz not null,
    text            text not null,
    primary key (contribution_id, until)
);
create index earlier_texts_group on workshop.earlier_texts (group_id);
comment on table workshop.earlier_texts is 'OWNED: what a contribution said before it was corrected; without words once it was taken back';
alter table workshop.earlier_texts enable row level security;
create policy read_it on workshop.earlier_texts for select using (workshop.takes_part(group_id));
grant select on workshop.earlier_texts to trama_app;
grant select, insert, update on workshop.earlier_texts to trama_publish;
grant update (text, author, corrected_at, withdrawn_at) on workshop.contributions to trama_publish;

-- By account (no secret) or by personal link, while the group is open. Empty words take it back. DONE or GONE.
create function workshop.correct(one uuid, secret bytea, day date, at timestamptz, words text) returns text
    language plpgsql security definer set search_path = '' as $$
declare
    mine record;
begin
    select c.id, c.group_id, c.text into mine from workshop.contributions c
    join workshop.groups g on g.id = c.group_id
    left join workshop.invitations i on i.id = c.invitation_id
    where c.id = one and c.withdrawn_at is null and (g.closed_on is null or g.closed_on > day)
      and case when secret is null then 'u:' || c.user_id = any (trust.actor_keys())
               else i.digest = secret and i.revoked_at is null and i.last_day >= day end
    for update of c;
    if not found then
        return 'GONE';
    end if;
    if words = '' then
        update workshop.earlier_texts set text = '' where contribution_id = one;
        update workshop.contributions set text = '', author = '', withdrawn_at = at where id = one;
    elsif words <> mine.text then
        insert into workshop.earlier_texts (contribution_id, group_id, until, text) values (one, mine.group_id, at, mine.text)
        on conflict do nothing;
        update workshop.contributions set text = words, corrected_at = at where id = one;
    end if;
    return 'DONE';
end $$;

-- What came through a link, for who holds it.
create function workshop.given(secret bytea, day date)
    returns table (id uuid, text text, given_at timestamptz, corrected_at timestamptz, withdrawn_at timestamptz)
    language sql stable security definer set search_path = ''
begin atomic
    select c.id, c.text, c.given_at, c.corrected_at, c.withdrawn_at
    from workshop.contributions c join workshop.invitations i on i.id = c.invitation_id join workshop.groups g on g.id = i.group_id
    where i.digest = secret and i.revoked_at is null and i.last_day >= day and (g.closed_on is null or g.closed_on > day)
    order by c.given_at, c.id;
end;

do $$
declare f text;
begin
    foreach f in array array['workshop.correct(uuid, bytea, date, timestamptz, text)', 'workshop.given(bytea, date)'] loop
        execute format('alter function %s owner to trama_publish', f);
        execute format('revoke all on function %s from public', f);
        execute format('grant execute on function %s to trama_app', f);
    end loop;
end $$;

-- What was taken back counts no more.
create or replace function workshop.counts() returns table (group_id uuid, contributions bigint, people bigint)
    language sql stable security definer set search_path = ''
begin atomic
    select g.id, (select count(*) from workshop.contributions c where c.group_id = g.id and c.withdrawn_at is null),
           (select count(*) from workshop.members m where m.group_id = g.id and m.until is null)
    from workshop.groups g;
end;
create or replace function workshop.cluster_sizes(one uuid) returns table (cluster_id uuid, contributions bigint)
    language sql stable security definer set search_path = ''
begin atomic
    select c.cluster_id, count(*) from workshop.contributions c
    where c.group_id = one and c.cluster_id is not null and c.withdrawn_at is null group by c.cluster_id;
end;
create or replace function workshop.fed_items(items text[])
    returns table (plan_item text, group_id uuid, group_title text, kind text, cluster text, note text, contributions bigint)
    language sql stable security definer set search_path = ''
begin atomic
    select f.plan_item, g.id, g.title, k.name, c.title, f.note,
           (select count(*) from workshop.contributions x where x.cluster_id = c.id and x.withdrawn_at is null)
    from workshop.fed f join workshop.clusters c on c.id = f.cluster_id join workshop.groups g on g.id = c.group_id
    join workshop.kinds k on k.code = g.kind
    where f.plan_item = any (items) and f.undone_at is null and c.dissolved_at is null
    order by f.plan_item, g.title, c.title;
end;
