-- The file of a document that was shared, as long as the request is: only where the person is named, for a file cannot be made nameless, and
-- not what was obscured since. A paper never changes: another version is another paper, so this is what was shared.
create function consultation.shared_file(request uuid, paper uuid) returns table (file_name text, media_type text, bytes bigint, content_hash text)
    language sql stable security definer set search_path = ''
begin atomic
    select d.file_name, d.media_type, d.bytes, d.content_hash
    from consultation.excerpts e
    join consultation.contents c on c.request_id = e.request_id and c.named
    join document.papers p on p.id = paper and p.record_id = e.record_id and p.obscured_at is null
    join trust.documents d on d.id = p.id
    where e.request_id = request and e.source = 'DOCUMENT:' || paper and consultation.shown(request);
end;
grant usage on schema document to trama_publish;
grant select on consultation.excerpts, consultation.contents to trama_publish;
grant select on document.papers, trust.documents to trama_publish;
alter function consultation.shared_file(uuid, uuid) owner to trama_publish;
revoke all on function consultation.shared_file(uuid, uuid) from public;
grant execute on function consultation.shared_file(uuid, uuid) to trama_app;
