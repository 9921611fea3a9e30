create schema sharing;
grant usage on schema sharing to trama_app, trama_publish;
grant create on schema sharing to trama_publish;

-- What bodies tell each other, by purpose. Texts are sharing.exchange.CODE.
create table sharing.exchanges (
    code text primary key check (code ~ '^[A-Z_]+$')
);
comment on table sharing.exchanges is 'PUBLIC: purposes for which bodies exchange data; no personal datum';
grant select on sharing.exchanges to trama_app, trama_publish;

-- On which ground each kind of body is told, as the data-protection officer decides. Never changed, only followed by the next.
create table sharing.bases (
    id        uuid primary key default uuidv7(),
    exchange  text not null references sharing.exchanges,
    body_kind text not null check (body_kind <> ''),   -- '*': kinds that have no line of their own
    basis     text not null check (basis in ('LAW', 'CONSENT', 'NONE')),
    tier      text not null check (tier in ('MINIMAL', 'EXTENDED')),
    reference text not null check (reference <> ''),    -- the article, or why only with consent, or why not
    valid     daterange not null check (not isempty(valid)),
    set_by    uuid not null,
    set_at    timestamptz not null,
    ended_at  timestamptz,                              -- replaced before it began
    exclude using gist (exchange with =, body_kind with =, valid with &&) where (ended_at is null)
);
comment on table sharing.bases is 'PUBLIC: legal basis of each exchange by kind of body, with its history; no personal datum';
grant select on sharing.bases to trama_app, trama_publish;

create function sharing.basis_for(of_exchange text, of_kind text)
    returns table (basis text, tier text, reference text)
    language sql stable set search_path = ''
begin atomic
    select b.basis, b.tier, b.reference from sharing.bases b
    where b.exchange = of_exchange and b.body_kind in (of_kind, '*') and b.valid @> trust.today() and b.ended_at is null
    order by b.body_kind = '*' limit 1;
end;

-- Sets the basis from a day on: the one in force ends the day before, those foreseen for later are dropped but kept. Only the officer.
create function sharing.set_basis(new_id uuid, of_exchange text, of_kind text, new_basis text, new_tier text, why text, from_day date, at timestamptz)
    returns boolean
    language plpgsql security definer set search_path = '' as $$
begin
    if not trust.has_role('DPO') or from_day < trust.today() then
        return false;
    end if;
    if exists (select from sharing.bases b where b.id = new_id) then
        return true;
    end if;
    perform pg_advisory_xact_lock(hashtextextended('sharing.bases:' || of_exchange || ':' || of_kind, 0));
    update sharing.bases b set ended_at = at
    where b.exchange = of_exchange and b.body_kind = of_kind and b.ended_at is null and lower(b.valid) >= from_day;
    update sharing.bases b set valid = daterange(lower(b.valid), from_day)
    where b.exchange = of_exchange and b.body_kind = of_kind and b.ended_at is null and b.valid @> from_day;
    insert into sharing.bases (id, exchange, body_kind, basis, tier, reference, valid, set_by, set_at)
    values (new_id, of_exchange, of_kind, new_basis, new_tier, why, daterange(from_day, null),
            (select substr(k, 3)::uuid from unnest(trust.actor_keys()) k where k like 'u:%'), at);
    return true;
end $$;

-- What is read to the person, by purpose, version and language; a version never changes.
create table sharing.texts (
    exchange text not null references sharing.exchanges,
    version  integer not null check (version > 0),
    language text not null check (language ~ '^[a-z]{2}$'),
    body     text not null check (body <> ''),
    since    date not null,
    primary key (exchange, version, language)
);
comment on table sharing.texts is 'PUBLIC: texts of consents by version and language; no personal datum';
grant select on sharing.texts to trama_app, trama_publish;

-- Once per purpose and body. Ends on its day, or at the moment it is withdrawn.
create table sharing.consents (
    id              uuid primary key,
    person_id       uuid not null,
    exchange        text not null references sharing.exchanges,
    to_organisation uuid references trust.organisations,   -- null: every body of the network that asks for this purpose
    tier            text not null check (tier in ('MINIMAL', 'EXTENDED')),
    text_version    integer not null,
    language        text not null,
    means           text not null check (means in ('PAPER', 'SCREEN', 'ACCOUNT')),
    given_by        text not null check (given_by in ('PERSON', 'ONE_PARENT', 'BOTH_PARENTS', 'GUARDIAN', 'SUPPORT_ADMINISTRATOR', 'CURATOR')),
    giver           text not null default '',              -- name of who gave it, when it is not the person
    document_id     uuid,                                  -- the signed paper
    reference       text not null default '',
    valid           daterange not null check (not isempty(valid)),
    recorded_by     uuid not null,
    recorded_org    uuid not null,
    recorded_at     timestamptz not null,
    withdrawn_at    timestamptz,
    withdrawn_by    uuid
);
create index consents_person on sharing.consents (person_id, exchange);
create index consents_organisation on sharing.consents (to_organisation);
comment on table sharing.consents is 'OWNED: rows of the body that recorded them, shown also to the body they were given to';
alter table sharing.consents enable row level security;
create policy own_consents on sharing.consents for select
    using (('o:' || recorded_org = any ((select trust.actor_keys())::text[]) or 'o:' || to_organisation = any ((select trust.actor_keys())::text[]))
        and (select trust.has_role('ACCESS_DESK', 'SOCIAL_WORKER', 'COORDINATOR', 'TEAM_MEMBER', 'PROVIDER', 'WARD')));
create policy write_consents on sharing.consents for insert
    with check ('o:' || recorded_org = any ((select trust.actor_keys())::text[])
        and (select trust.has_role('ACCESS_DESK', 'SOCIAL_WORKER', 'COORDINATOR', 'TEAM_MEMBER', 'PROVIDER', 'WARD')));
create policy end_consents on sharing.consents for update
    using ('o:' || recorded_org = any ((select trust.actor_keys())::text[])
        and (select trust.has_role('ACCESS_DESK', 'SOCIAL_WORKER', 'COORDINATOR', 'TEAM_MEMBER', 'PROVIDER', 'WARD')));
grant select, insert on sharing.consents to trama_app;
grant update (withdrawn_at, withdrawn_by) on sharing.consents to trama_app;
grant select on sharing.consents to trama_publish;

-- Instead of a consent: an order that protects a child, or an emergency. Named by who answers for the case, looked at by the officer.
create table sharing.named_bases (
    id              uuid primary key,
    person_id       uuid not null,
    exchange        text not null references sharing.exchanges,
    to_organisation uuid not null references trust.organisations,
    kind            text not null check (kind in ('PROTECTION_ORDER', 'EMERGENCY')),
    reference       text not null check (reference <> ''),
    dated           date not null,
    valid           daterange not null check (not isempty(valid)),
    named_by        uuid not null,
    named_org       uuid not null,
    named_at        timestamptz not null,
    review          text check (review in ('CONFIRMED', 'REJECTED')),
    review_note     text not null default '',
    reviewed_by     uuid,
    reviewed_at     timestamptz,
    check ((review is null) = (reviewed_at is null))
);
create index named_bases_person on sharing.named_bases (person_id, exchange);
create index named_bases_organisation on sharing.named_bases (to_organisation);
comment on table sharing.named_bases is 'OWNED: rows of the body that named them, and of the officer who reviews them';
alter table sharing.named_bases enable row level security;
create policy own_named on sharing.named_bases for select
    using ((select trust.has_role('DPO')) or 'o:' || named_org = any ((select trust.actor_keys())::text[])
        and (select trust.has_role('SOCIAL_WORKER', 'COORDINATOR')));
create policy write_named on sharing.named_bases for insert
    with check ('o:' || named_org = any ((select trust.actor_keys())::text[]) and (select trust.has_role('SOCIAL_WORKER', 'COORDINATOR')));
create policy review_named on sharing.named_bases for update using ((select trust.has_role('DPO')));
grant select, insert on sharing.named_bases to trama_app;
grant update (review, review_note, reviewed_by, reviewed_at) on sharing.named_bases to trama_app;
grant select on sharing.named_bases to trama_publish;

-- May something of the person be told to the body for this purpose, and on which ground? The one place that answers.
create function sharing.decide(of_exchange text, person uuid, to_org uuid)
    returns table (outcome text, tier text, reference text, ground uuid)
    language sql stable security definer set search_path = ''
begin atomic
    with rule as (
        select b.basis, b.tier, b.reference from trust.organisations o cross join lateral sharing.basis_for(of_exchange, o.kind) b where o.id = to_org),
    named as (
        select n.id, n.reference from sharing.named_bases n
        where n.person_id = any (people.ids_of(person)) and n.exchange = of_exchange and n.to_organisation = to_org
          and n.valid @> trust.today() and n.review is distinct from 'REJECTED'
        order by n.named_at desc limit 1),
    given as (
        select c.id, c.tier, c.text_version, c.language from sharing.consents c
        where c.person_id = any (people.ids_of(person)) and c.exchange = of_exchange and (c.to_organisation is null or c.to_organisation = to_org)
          and c.valid @> trust.today() and c.withdrawn_at is null
        order by c.tier, c.recorded_at limit 1)   -- 'EXTENDED' < 'MINIMAL'
    select case
               when not exists (select from trust.agreements a where a.organisation_id = to_org and a.valid @> trust.today()) then 'NO_AGREEMENT'
               when rule.basis is null then 'NOT_ALLOWED'
               when rule.basis = 'LAW' then 'LAW'
               when named.id is not null then 'NAMED'
               when rule.basis = 'NONE' then 'NOT_ALLOWED'
               when given.id is not null then 'CONSENT'
               else 'NO_CONSENT' end,
           case when rule.basis = 'LAW' or named.id is not null then rule.tier else given.tier end,
           coalesce(case when rule.basis = 'LAW' then rule.reference when named.id is not null then named.reference
                         when given.id is not null then given.text_version || '/' || given.language end, ''),
           case when rule.basis <> 'LAW' then coalesce(named.id, given.id) end
    from (select) one left join rule on true left join named on true left join given on true
    where cardinality(trust.actor_keys()) > 0;
end;

do $$
declare f record;
begin
    for f in select p.oid::regprocedure as name from pg_proc p where p.pronamespace = 'sharing'::regnamespace and p.prosecdef loop
        execute format('alter function %s owner to trama_publish', f.name);
        execute format('revoke all on function %s from public', f.name);
        execute format('grant execute on function %s to trama_app', f.name);
    end loop;
end $$;
grant select, insert, update on sharing.bases to trama_publish;

-- Starting data: what holds until the officer decides otherwise.
insert into sharing.exchanges (code) values ('HELP_CHECK'), ('REFERRAL'), ('SIGNAL'), ('WARD_DISCHARGE'), ('GOODS');
insert into sharing.bases (exchange, body_kind, basis, tier, reference, valid, set_by, set_at)
select v.exchange, v.kind, v.basis, v.tier, v.reference, daterange('2018-01-01', null), '00000000-0000-0000-0000-000000000001', '2018-01-01T00:00:00Z'
from (values
    ('HELP_CHECK', '*', 'CONSENT', 'MINIMAL', 'GDPR art. 6, par. 1, lett. a: gli altri sanno chi aiuta solo se la persona vuole'),
    ('REFERRAL', '*', 'CONSENT', 'EXTENDED', 'GDPR art. 6, par. 1, lett. a, e art. 9, par. 2, lett. a: invio concordato con la persona'),
    ('REFERRAL', 'court', 'LAW', 'EXTENDED', 'L. 184/1983, art. 9: segnalazioni e relazioni all''autorità giudiziaria'),
    ('SIGNAL', '*', 'CONSENT', 'MINIMAL', 'GDPR art. 6, par. 1, lett. a: segnalazione concordata con la famiglia'),
    ('SIGNAL', 'public_body', 'LAW', 'MINIMAL', 'L. 328/2000, art. 6 e art. 22: presa in carico da parte dei comuni'),
    ('SIGNAL', 'social_agency', 'LAW', 'MINIMAL', 'L. 328/2000, art. 6 e art. 22: presa in carico per conto dei comuni'),
    ('WARD_DISCHARGE', '*', 'LAW', 'EXTENDED', 'L. 328/2000, art. 22; D.P.C.M. 14 febbraio 2001: continuità dopo la dimissione; GDPR art. 9, par. 2, lett. h'),
    ('GOODS', '*', 'CONSENT', 'MINIMAL', 'GDPR art. 6, par. 1, lett. a: avviso di aiuti già dati solo se la persona vuole')
) v (exchange, kind, basis, tier, reference);
insert into sharing.texts (exchange, version, language, body, since) values
    ('HELP_CHECK', 1, 'it', 'Acconsento a che gli enti della rete con un accordo valido, quando mi rivolgo a loro, sappiano quali aiuti ricevo già: che aiuto, da chi, da quando, chi chiamare; con il consenso esteso anche importi, periodo e obiettivi. Non sapranno altro. Posso dire di no, o cambiare idea in ogni momento: gli aiuti non diminuiscono.', '2018-01-01'),
    ('HELP_CHECK', 1, 'en', 'I agree that the bodies of the network with a valid agreement, when I turn to them, may know which help I already receive: what help, from whom, since when, whom to call; with the extended consent also amounts, period and goals. They will know nothing else. I can say no, or change my mind at any time: my help will not be reduced.', '2018-01-01'),
    ('HELP_CHECK', 1, 'fr', 'J''accepte que les organismes du réseau liés par un accord valide, lorsque je m''adresse à eux, sachent quelles aides je reçois déjà : quelle aide, de qui, depuis quand, qui appeler ; avec le consentement étendu aussi les montants, la durée et les objectifs. Ils ne sauront rien d''autre. Je peux refuser ou changer d''avis à tout moment : les aides ne diminueront pas.', '2018-01-01'),
    ('REFERRAL', 1, 'it', 'Acconsento a che il servizio invii all''ente indicato la richiesta e le parti della mia cartella che abbiamo scelto insieme, perché mi possa aiutare. L''ente può accettare o no. Posso dire di no, o cambiare idea in ogni momento: gli aiuti che ricevo non diminuiscono.', '2018-01-01'),
    ('REFERRAL', 1, 'en', 'I agree that the service sends the named body the request and the parts of my file that we have chosen together, so that it can help me. The body may accept or not. I can say no, or change my mind at any time: the help I receive will not be reduced.', '2018-01-01'),
    ('SIGNAL', 1, 'it', 'Acconsento a che si parli della situazione descritta in questa scheda con il servizio sociale del territorio, che mi contatterà. Posso dire di no, o cambiare idea in ogni momento: gli aiuti non diminuiscono.', '2018-01-01'),
    ('SIGNAL', 1, 'en', 'I agree that the situation described in this sheet is shared with the local social service, which will contact me. I can say no, or change my mind at any time: my help will not be reduced.', '2018-01-01'),
    ('GOODS', 1, 'it', 'Acconsento a che chi mi dà alimenti o beni sappia se ne ho già ricevuti da altri enti della rete nello stesso periodo. Posso dire di no, o cambiare idea in ogni momento: gli aiuti non diminuiscono.', '2018-01-01'),
    ('GOODS', 1, 'en', 'I agree that those who give me food or goods may know whether I have received any from other bodies of the network in the same period. I can say no, or change my mind at any time: my help will not be reduced.', '2018-01-01');
-- Consents to tell who already helps were kept with the bases that they make; from here on they are recorded here, and make the same bases.
insert into sharing.consents (id, person_id, exchange, tier, text_version, language, means, given_by, reference, valid, recorded_by, recorded_org,
                              recorded_at, withdrawn_at)
select b.id, b.person_id, 'HELP_CHECK', b.tier, 1, 'it', 'PAPER', 'PERSON', b.reference, b.valid, b.recorded_by, b.recorded_org,
       lower(b.valid), b.withdrawn_at
from casefile.help_bases b where b.basis = 'CONSENT';
