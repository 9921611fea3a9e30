-- Which of these contents some row names. The sweeper of the file store asks; whatever no row names after a day was left by a crash.
create function trust.named_contents(hashes text[]) returns setof text
    language sql stable security definer set search_path = ''
begin atomic
    select distinct d.content_hash from trust.documents d where d.content_hash = any (hashes) and trust.has_role('SYSTEM');
end;
create index documents_content on trust.documents (content_hash);
grant select on trust.documents to trama_publish;
alter function trust.named_contents(text[]) owner to trama_publish;
revoke all on function trust.named_contents(text[]) from public;
grant execute on function trust.named_contents(text[]) to trama_app;
