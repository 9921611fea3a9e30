-- Signals of antennas as facts: only those of which no network that keeps things sealed is told.
create view signal.pub_signals as
    select (s.written_at at time zone 'Europe/Rome')::date as day, s.municipality as municipality_code,
           people.age_class(coalesce(s.birth_date, m.birth_date), (s.written_at at time zone 'Europe/Rome')::date) as age_class,
           s.organisation_id as provider, s.sheet as service, m.state,
           (m.closed_at at time zone 'Europe/Rome')::date - (m.opened_at at time zone 'Europe/Rome')::date as days,
           case when (m.closed_at at time zone 'Europe/Rome')::date <= m.due then 'YES' when m.closed_at is not null then 'NO' end as in_time,
           encode(sha256(convert_to('signal:' || coalesce(m.person_id, m.id)::text, 'UTF8')), 'hex') as person
    from signal.signals s join signal.joined j on j.signal_id = s.id join signal.matters m on m.id = j.matter_id
    where s.state = 'SENT' and cardinality(s.networks) = 0 and cardinality(m.networks) = 0;
comment on view signal.pub_signals is 'One row for each signal that an antenna sent; person: who it is about, the same for signals that were joined';
alter view signal.pub_signals owner to trama_publish;
grant select on signal.pub_signals to trama_app;
