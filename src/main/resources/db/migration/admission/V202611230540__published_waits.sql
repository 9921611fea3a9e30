-- What the report on waiting reads: no name, no record; who waits is known by a pseudonym that leads nowhere and joins nothing else.
grant select on network.facility_kinds to trama_publish;

create view admission.pub_entries as
    select p.organisation_id, p.facility_kind as kind, a.municipality_code, a.sex, lower(s.valid) as entered_on, lower(s.valid) - a.applied_on as days
    from admission.stays s join admission.places p on p.id = s.place_id join admission.applications a on a.id = p.application_id;
comment on view admission.pub_entries is 'One row for each person who entered a facility from its list; days: from the application to the day of entering';

create view admission.pub_waiting as
    select p.organisation_id, p.facility_kind as kind, a.municipality_code, a.sex, a.applied_on,
           encode(sha256(convert_to('waiting:' || first_value(p.application_id) over (partition by p.person_key, p.facility_kind order by a.made_at, p.application_id)::text, 'UTF8')), 'hex') as person
    from admission.places p join admission.applications a on a.id = p.application_id
    where p.state in ('SUBMITTED', 'ON_LIST', 'SUSPENDED', 'OFFERED', 'ACCEPTED');
comment on view admission.pub_waiting is 'One row for each place on a list today; person: pseudonym, the same for one person who waits for several facilities of a kind';

create view admission.pub_offers as
    select p.organisation_id, p.facility_kind as kind, o.state, o.reason, (o.made_at at time zone 'Europe/Rome')::date as made_on
    from admission.offers o join admission.places p on p.id = o.place_id;
comment on view admission.pub_offers is 'One row for each offer of a free place; reason: code of the rules, of those that were refused';

alter view admission.pub_entries owner to trama_publish;
alter view admission.pub_waiting owner to trama_publish;
alter view admission.pub_offers owner to trama_publish;
grant select on admission.pub_entries, admission.pub_waiting, admission.pub_offers to trama_app;
