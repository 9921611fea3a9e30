-- Which of these contents are signed opinions: the sweeper of the file store asks, and leaves those where they are.
create function consultation.named_contents(hashes text[]) returns setof text
    language sql stable security definer set search_path = ''
begin atomic
    select distinct o.sha256 from consultation.opinions o where o.sha256 = any (hashes) and trust.has_role('SYSTEM');
end;
create index opinions_content on consultation.opinions (sha256);
grant select on consultation.opinions to trama_publish;
alter function consultation.named_contents(text[]) owner to trama_publish;
revoke all on function consultation.named_contents(text[]) from public;
grant execute on function consultation.named_contents(text[]) to trama_app;
