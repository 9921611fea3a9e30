-- What an assembly said of a proposal that came out of a group.
create table workshop.deeds (
    cluster_id uuid not null references workshop.clusters,
    passed     boolean not null,
    body       text not null,
    number     text not null,
    day        date not null,
    primary key (cluster_id, day, number)
);
comment on table workshop.deeds is 'PUBLIC: what an assembly decided on a proposal of a group; no personal datum';
grant select, insert on workshop.deeds to trama_app;
