package it.trama.governance.ballot;

import it.trama.governance.Ballots.Ballot;
import it.trama.governance.Ballots.Outcome;
import it.trama.governance.GovernanceDesk;
import it.trama.governance.Tally.Choice;
import it.trama.governance.Tally.Part;
import it.trama.governance.Tally.Vote;
import it.trama.governance.ballot.BallotRows.Voter;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes votes. The database refuses every change once a ballot is closed. */
@Repository
class VoteRows {

    /** @param weight the value printed on the paper */
    record Papers(Choice choice, BigDecimal weight, int papers) {}

    private final JdbcClient db;
    private final GovernanceDesk desk;

    VoteRows(JdbcClient db, GovernanceDesk desk) {
        this.db = db;
        this.desk = desk;
    }

    /** False: there is an open one, or this was sent before. */
    boolean open(Ballot one, List<Voter> voters) {
        int added = db.sql("""
                        insert into governance.ballots (id, session_id, item_id, number, position, manner, majority, basis, heads, weight, opened_by,
                            opened_at)
                        values (:id, :session, :item, :number,
                            (select coalesce(max(position), 0) + 1 from governance.ballots where item_id = :item), :manner, :majority, :basis, :heads,
                            :weight, :by, :now)
                        on conflict do nothing
                        """)
                .param("id", one.id())
                .param("session", one.session())
                .param("item", one.item())
                .param("number", one.number())
                .param("manner", one.manner().name())
                .param("majority", one.majority().code())
                .param("basis", one.majority().basis().name())
                .param("heads", one.majority().heads().code())
                .param("weight", one.majority().weight().code())
                .param("by", desk.user())
                .param("now", desk.now())
                .update();
        if (added == 1) {
            voters.forEach(voter -> add(one.id(), voter));
        }
        return added == 1;
    }

    private void add(UUID ballot, Voter voter) {
        db.sql("""
                        insert into governance.voters (ballot_id, unit_id, caster, person) values (:ballot, :unit, :caster, :person)
                        """)
                .param("ballot", ballot)
                .param("unit", voter.unitId())
                .param("caster", voter.caster())
                .param("person", voter.person())
                .update();
    }

    void lock(UUID ballot) {
        db.sql("select id from governance.ballots where id = :id for update")
                .param("id", ballot)
                .query(UUID.class)
                .single();
    }

    void vote(UUID ballot, UUID unit, Choice choice, boolean byAccount) {
        db.sql("""
                        insert into governance.votes (ballot_id, unit_id, choice, by_account, cast_by, cast_at)
                        values (:ballot, :unit, :choice, :account, :by, :now)
                        on conflict (ballot_id, unit_id) do update set choice = excluded.choice, by_account = excluded.by_account,
                            cast_by = excluded.cast_by, cast_at = excluded.cast_at
                        """)
                .param("ballot", ballot)
                .param("unit", unit)
                .param("choice", choice.name())
                .param("account", byAccount)
                .param("by", desk.user())
                .param("now", desk.now())
                .update();
    }

    void takeBack(UUID ballot, UUID unit) {
        db.sql("delete from governance.votes where ballot_id = :ballot and unit_id = :unit")
                .param("ballot", ballot)
                .param("unit", unit)
                .update();
    }

    /** False: it had voted. Nothing is kept of who chose what. */
    boolean voteInSecret(UUID ballot, UUID unit, Choice choice) {
        return db.sql("select governance.cast_secret(:ballot, :unit, :choice)")
                .param("ballot", ballot)
                .param("unit", unit)
                .param("choice", choice.name())
                .query(Boolean.class)
                .single();
    }

    void count(UUID ballot, Papers papers) {
        db.sql("""
                        insert into governance.paper_sums (ballot_id, choice, weight, papers) values (:ballot, :choice, :weight, :papers)
                        """)
                .param("ballot", ballot)
                .param("choice", papers.choice().name())
                .param("weight", papers.weight())
                .param("papers", papers.papers())
                .update();
    }

    void close(UUID ballot, String tellers) {
        if (!tellers.isEmpty()) {
            db.sql("update governance.ballots set tellers = :tellers where id = :id")
                    .param("id", ballot)
                    .param("tellers", tellers)
                    .update();
        }
        end(ballot, "CLOSED", "");
    }

    void annul(UUID ballot, String reason) {
        end(ballot, "VOID", reason);
    }

    private void end(UUID ballot, String state, String reason) {
        db.sql("""
                        update governance.ballots set state = :state, reason = :reason, closed_by = :by, closed_at = :now where id = :id
                        """)
                .param("id", ballot)
                .param("state", state)
                .param("reason", reason)
                .param("by", desk.user())
                .param("now", desk.now())
                .update();
    }

    /** Only of a ballot that is closed. */
    List<Vote> secretSums(UUID ballot) {
        return db.sql("select choice, heads, weight from governance.secret_sums_of(:ballot)")
                .param("ballot", ballot)
                .query((row, _) -> new Vote(
                        Choice.valueOf(row.getString("choice")),
                        new Part(row.getInt("heads"), row.getBigDecimal("weight"))))
                .list();
    }

    void store(UUID ballot, Outcome outcome) {
        var insert = db.sql("""
                        insert into governance.results (ballot_id, for_heads, for_weight, against_heads, against_weight, abstained_heads,
                            abstained_weight, not_voting_heads, not_voting_weight, all_heads, all_weight, approved, words)
                        values (:ballot, :FORh, :FORw, :AGAINSTh, :AGAINSTw, :ABSTAINEDh, :ABSTAINEDw, :NOT_VOTINGh, :NOT_VOTINGw, :allh, :allw,
                            :approved, :words)
                        """)
                .param("ballot", ballot)
                .param("approved", outcome.approved())
                .param("words", outcome.words())
                .param("allh", outcome.tally().all().heads())
                .param("allw", outcome.tally().all().weight());
        for (Choice choice : Choice.values()) {
            Part part = outcome.tally().of(choice);
            insert = insert.param(choice + "h", part.heads()).param(choice + "w", part.weight());
        }
        insert.update();
    }
}
