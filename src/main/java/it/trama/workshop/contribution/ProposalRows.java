package it.trama.workshop.contribution;

import it.trama.plan.ResolutionSubjects.Deed;
import it.trama.platform.db.Rows;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Groups of contributions as proposals to an assembly. */
@Repository
class ProposalRows {

    record Proposal(UUID id, UUID groupId, String title, String ofGroup) {}

    private static final String PROPOSALS = """
            select c.id, g.id as group_id, c.title, g.title as of_group from workshop.clusters c join workshop.groups g on g.id = c.group_id
            """;

    private final JdbcClient db;

    ProposalRows(JdbcClient db) {
        this.db = db;
    }

    /** With a summary to be read, and not approved yet. */
    List<Proposal> waiting() {
        return db.sql(PROPOSALS + """
                         where c.dissolved_at is null and c.summary <> ''
                            and not exists (select from workshop.deeds d where d.cluster_id = c.id and d.passed)
                        order by g.title, c.title
                        """).query(Rows.as(Proposal.class)).list();
    }

    Optional<Proposal> find(UUID id) {
        return db.sql(PROPOSALS + " where c.id = :id")
                .param("id", id)
                .query(Rows.as(Proposal.class))
                .optional();
    }

    /** The same resolution twice is once. */
    void decide(UUID id, boolean passed, Deed deed) {
        db.sql("""
                        insert into workshop.deeds (cluster_id, passed, body, number, day) values (:id, :passed, :body, :number, :day)
                        on conflict do nothing
                        """)
                .param("id", id)
                .param("passed", passed)
                .param("body", deed.body())
                .param("number", deed.number())
                .param("day", deed.day())
                .update();
    }
}
