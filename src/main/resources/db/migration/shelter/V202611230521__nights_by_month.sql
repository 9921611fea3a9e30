-- Nights asked and given by month and sex, over all bodies: counts, and behind each count how many people, so that what is of few can be hidden.
-- Month or sex null: all of them. ASKED is the sum of GIVEN, UNMET (the network had no bed for them) and OTHER.
create view shelter.pub_nights as
    with asked as (
        select n.night, n.sex, n.guest_id,
               case when n.state = 'IN' then 'GIVEN' when n.state = 'WAITING' or r.unmet then 'UNMET' else 'OTHER' end as kind
        from shelter.nights n left join shelter.reasons r on r.code = n.reason
        where n.state <> 'MISTAKEN' and n.night <= trust.today())
    select extract(year from a.night)::integer as year, extract(month from a.night)::integer as month, a.sex, k.kind,
           count(*)::integer as nights, count(distinct a.guest_id)::integer as guests
    from asked a cross join lateral (values ('ASKED'), (a.kind)) k (kind)
    group by extract(year from a.night)::integer, k.kind, cube (extract(month from a.night)::integer, a.sex);
alter view shelter.pub_nights owner to trama_publish;
grant select on shelter.pub_nights to trama_app;
