-- Which passages the list foresees a year ahead, before anybody has planned them. Parameters, with their validity.
create table project.transition_rules (
    kind  text not null check (kind in ('AGE_18', 'LEAVING_SCHOOL', 'AGE_65', 'AFTER_US')),
    valid daterange not null check (not isempty(valid)),
    age   smallint not null check (age between 1 and 120),  -- of the person; of the youngest who cares for them, for AFTER_US
    month smallint check (month between 1 and 12),          -- last day of school of the year in which that age is reached
    day   smallint check (day between 1 and 28),
    exclude using gist (kind with =, valid with &&),
    check ((kind = 'LEAVING_SCHOOL') = (month is not null) and (month is null) = (day is null))
);
comment on table project.transition_rules is 'PUBLIC: ages from which a passage is foreseen';
grant select on project.transition_rules to trama_app;
insert into project.transition_rules values
    ('AGE_18', '[2020-01-01,)', 18, null, null),
    ('LEAVING_SCHOOL', '[2020-01-01,)', 19, 6, 10),
    ('AGE_65', '[2020-01-01,)', 65, null, null),
    ('AFTER_US', '[2020-01-01,)', 75, null, null);
