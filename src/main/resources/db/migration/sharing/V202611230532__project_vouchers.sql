-- Starting data: what a provider is told when a support of a signed project is offered to it as a voucher.
insert into sharing.exchanges (code) values ('PROJECT_VOUCHER');
insert into sharing.bases (exchange, body_kind, basis, tier, reference, valid, set_by, set_at)
values ('PROJECT_VOUCHER', '*', 'LAW', 'EXTENDED',
        'L. 328/2000, art. 14 e art. 17: progetto individuale firmato e titoli per l''acquisto di servizi; GDPR art. 6, par. 1, lett. e, e art. 9, par. 2, lett. h',
        daterange('2018-01-01', null), '00000000-0000-0000-0000-000000000001', '2018-01-01T00:00:00Z');
