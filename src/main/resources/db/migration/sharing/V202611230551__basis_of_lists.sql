-- Lists of people whom the social service calls first have a purpose of their own: on which ground they may be loaded is the officer's to settle.
insert into sharing.exchanges (code) values ('COHORT');
insert into sharing.bases (exchange, body_kind, basis, tier, reference, valid, set_by, set_at)
select 'COHORT', v.kind, v.basis, 'MINIMAL', v.reference, daterange('2018-01-01', null), '00000000-0000-0000-0000-000000000001', '2018-01-01T00:00:00Z'
from (values
    ('public_body', 'LAW', 'D.Lgs. 147/2017, art. 5 e 6, e L. 328/2000, art. 6 e 22: il comune contatta chi è in condizione di povertà o fragilità'),
    ('social_agency', 'LAW', 'D.Lgs. 147/2017, art. 5 e 6, e L. 328/2000, art. 6 e 22: per conto dei comuni'),
    ('*', 'NONE', 'Solo il servizio sociale chiama per primo; niente a terzi prima che la persona abbia risposto')
) v (kind, basis, reference);
