package it.trama.project.proposal;

import it.trama.platform.db.Rows;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What happened to proposals, and what waits for somebody. */
@Repository
class ProposalSteps {

    /** @param name who did it */
    record Step(String what, String words, String name, OffsetDateTime doneAt) {}

    /** @param kind GIVEN_BACK, TO_DECIDE, TO_BEGIN, TO_WRITE or TO_SIGN; {@code href} where it is dealt with */
    record Waiting(String kind, String name, OffsetDateTime since, String href) {}

    private final JdbcClient db;

    ProposalSteps(JdbcClient db) {
        this.db = db;
    }

    void add(UUID proposal, String what, String words, UUID by, Instant at) {
        db.sql("""
                        insert into project.pact_proposal_steps (proposal_id, what, words, done_by, done_at) values (:proposal, :what, :words, :by, :at)
                        """)
                .param("proposal", proposal)
                .param("what", what)
                .param("words", words)
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<Step> of(UUID proposal) {
        return db.sql("""
                        select s.what, s.words, s.done_at,
                               coalesce((select n.display_name from trust.staff_names(array[s.done_by]) n), '') as name
                        from project.pact_proposal_steps s where s.proposal_id = :proposal order by s.done_at, s.id
                        """)
                .param("proposal", proposal)
                .query(Rows.as(Step.class))
                .list();
    }

    /** For the proposer what came back or is to be written; for coordinators what they have not decided on, or is to be begun or signed. */
    List<Waiting> waiting(UUID user, UUID organisation) {
        return db.sql("""
                        with seats as materialized (
                            select subdistrict, side from project.pact_group_members
                            where coordinates and user_id = :user and organisation_id = :organisation and valid @> trust.today())
                        select kind, name, since, href from (
                            select p.given_name || ' ' || p.family_name as name, p.changed_at as since,
                                   case when p.state = 'BEGUN' then '/progetti/' || p.project_id else '/patti/proposte/' || p.id end as href,
                                   case when p.state = 'GIVEN_BACK' and p.proposed_by = :user then 'GIVEN_BACK'
                                        when p.state in ('SENT', 'HALF_ACCEPTED') and p.proposed_by <> :user and exists (
                                            select from seats s where s.subdistrict = p.subdistrict
                                               and case s.side when 'PUBLIC' then p.public_by else p.third_by end is null) then 'TO_DECIDE'
                                        when p.state = 'ACCEPTED' and exists (
                                            select from seats s where s.subdistrict = p.subdistrict and s.side = 'PUBLIC') then 'TO_BEGIN'
                                        when j.status in ('DRAFT', 'SHARED') and j.referent_id = :user then 'TO_WRITE'
                                        when j.status = 'SHARED' and exists (
                                            select from seats s where s.subdistrict = p.subdistrict and s.side = 'PUBLIC') then 'TO_SIGN'
                                   end as kind
                            from project.pact_proposals p left join project.projects j on j.id = p.project_id
                            where p.state not in ('DRAFT', 'WITHDRAWN')) w
                        where kind is not null order by since limit 50
                        """)
                .param("user", user)
                .param("organisation", organisation)
                .query(Rows.as(Waiting.class))
                .list();
    }
}
