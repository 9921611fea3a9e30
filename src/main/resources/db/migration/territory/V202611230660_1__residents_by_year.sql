-- Residents of each municipality for each year: those of the last count before it began or, earlier than all of them, of the first.
create view territory.pub_population as
    select y.year, m.istat_code as municipality_code,
           coalesce((select p.population from territory.populations p where p.istat_code = m.istat_code and p.reference_date <= make_date(y.year, 1, 1)
                     order by p.reference_date desc limit 1), m.population) as residents
    from territory.municipalities m cross join generate_series(2001, 2100) as y (year);
comment on view territory.pub_population is 'Residents of each municipality by year';
grant create on schema territory to trama_publish;
alter view territory.pub_population owner to trama_publish;
grant select on territory.pub_population to trama_app;
