-- Papers that come from another system keep the protocol they had there, as it was written; they take no number of the register here.
alter table document.papers add column former_protocol text not null default '' check (length(former_protocol) <= 200);
alter table document.papers drop constraint papers_origin_check;
alter table document.papers add constraint papers_origin_check
    check (origin in ('UPLOADED', 'FILED', 'TEMPLATE', 'REPORT', 'ACCESS_COPY', 'IMPORTED'));
