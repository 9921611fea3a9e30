-- The last file of recipients that the body sent: what became of it, and its wrong lines until the next file. Whether the registry knows
-- somebody is in none of its numbers.
create table goods.list_files (
    id              uuid primary key,
    organisation_id uuid not null unique,
    name            text not null,
    header          text[] not null,
    loaded          integer not null,
    known           integer not null,
    refused         integer not null,
    sent_by         uuid not null,
    sent_at         timestamptz not null
);
comment on table goods.list_files is 'OWNED: the last file of who receives from the body';

create table goods.list_faults (
    file_id         uuid not null references goods.list_files on delete cascade,
    organisation_id uuid not null,
    line            integer not null,
    cells           text[] not null,
    reason          text not null,
    primary key (file_id, line)
);
comment on table goods.list_faults is 'OWNED: wrong lines of the last file of the body, as they came';

do $$
declare tab text;
begin
    foreach tab in array array['list_files', 'list_faults'] loop
        execute format('alter table goods.%I enable row level security', tab);
        execute format('create policy own_rows on goods.%I for select using (goods.serves(organisation_id))', tab);
        execute format('create policy add_rows on goods.%I for insert with check (goods.serves(organisation_id))', tab);
        execute format('create policy drop_rows on goods.%I for delete using (goods.serves(organisation_id))', tab);
        execute format('grant select, insert, delete on goods.%I to trama_app', tab);
    end loop;
end $$;
