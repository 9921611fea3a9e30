-- What a shelter tells the service that has a person in charge; starting data, until the officer decides otherwise.
insert into sharing.exchanges (code) values ('SHELTER');
insert into sharing.bases (exchange, body_kind, basis, tier, reference, valid, set_by, set_at)
select 'SHELTER', v.kind, v.basis, 'MINIMAL', v.reference, daterange('2018-01-01', null), '00000000-0000-0000-0000-000000000001', '2018-01-01T00:00:00Z'
from (values
    ('*', 'CONSENT', 'GDPR art. 6, par. 1, lett. a: gli altri sanno dove la persona è accolta solo se vuole'),
    ('public_body', 'LAW', 'L. 328/2000, art. 22, comma 2, lett. a: accoglienza di chi è in carico al servizio sociale'),
    ('social_agency', 'LAW', 'L. 328/2000, art. 22, comma 2, lett. a: accoglienza di chi è in carico al servizio sociale')) v (kind, basis, reference);
insert into sharing.texts (exchange, version, language, body, since) values
    ('SHELTER', 1, 'it', 'Acconsento a che gli enti che mi aiutano sappiano dove sono accolto e fino a quando. Posso dire di no, o cambiare idea in ogni momento: il letto e gli altri aiuti restano.', '2018-01-01'),
    ('SHELTER', 1, 'en', 'I agree that the bodies that help me may know where I am staying and until when. I can say no, or change my mind at any time: my bed and my other help remain.', '2018-01-01');
