-- What published facts say of a person: nothing that names, no day of birth, only the class of age on the day of the fact.
create function people.age_class(born date, on_day date) returns text
    language sql immutable parallel safe
    return case
        when born is null or on_day is null or born > on_day then null
        when born > on_day - interval '3 years' then 'A00_02'
        when born > on_day - interval '6 years' then 'A03_05'
        when born > on_day - interval '14 years' then 'A06_13'
        when born > on_day - interval '18 years' then 'A14_17'
        when born > on_day - interval '30 years' then 'A18_29'
        when born > on_day - interval '65 years' then 'A30_64'
        when born > on_day - interval '75 years' then 'A65_74'
        else 'A75'
    end;

-- Every registration with what is known of the person today, under whichever of its ids a fact was written. For other published views only.
create view people.counted as
    select p.id, p.id as person_id, p.municipality_code, p.sex, p.birth_date, case when p.citizenship = '380' then 'ITALIAN' else 'FOREIGN' end as citizenship
    from people.persons p where p.merged_into is null
    union all
    select a.id, p.id, p.municipality_code, p.sex, p.birth_date, case when p.citizenship = '380' then 'ITALIAN' else 'FOREIGN' end
    from people.persons a join people.persons p on p.id = people.canonical(a.id) where a.merged_into is not null;
alter view people.counted owner to trama_publish;
revoke all on people.counted from trama_app;
comment on view people.counted is 'for views owned by trama_publish only: it carries the person';
