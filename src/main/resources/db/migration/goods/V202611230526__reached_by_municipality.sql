-- Who was reached in a year by municipality, over all bodies and each once: counts, without a name or a body. Municipality of residence today;
-- null: it is elsewhere or not known, and whether the registry knows somebody does not show. Without a name: counted apart, in no municipality.
create view goods.pub_reached as
    with given as (
        select extract(year from d.held_on)::integer as year, not r.anonymous as named, g.parcels,
               people.canonical(r.person_id) as person, coalesce(people.canonical(r.person_id), r.id) as who
        from goods.gifts g join goods.days d on d.id = g.day_id
        join goods.entries e on e.id = g.entry_id join goods.recipients r on r.id = e.recipient_id
        where g.reverses is null and not exists (select from goods.gifts b where b.reverses = g.id))
    select g.year, g.named, p.municipality_code as place, count(distinct g.who)::integer as people, sum(g.parcels)::integer as parcels
    from given g left join people.persons p on p.id = g.person
    group by g.year, g.named, p.municipality_code;
comment on view goods.pub_reached is 'People or households reached in a year by municipality, and the parcels they received';
alter view goods.pub_reached owner to trama_publish;
grant select on goods.pub_reached to trama_app;
