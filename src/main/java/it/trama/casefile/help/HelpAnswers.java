package it.trama.casefile.help;

import it.trama.platform.db.Rows;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Asks the narrow functions; the base tables stay closed to who asks. */
@Repository
class HelpAnswers {

    record Help(
            UUID person,
            String kind,
            String organisation,
            LocalDate since,
            String contact,
            String tier,
            Extended extended) {}

    /** Told only with an extended consent or a right on the record. */
    record Extended(
            @Nullable BigDecimal amount,
            String goal,
            @Nullable LocalDate until) {}

    private final JdbcClient db;

    HelpAnswers(JdbcClient db) {
        this.db = db;
    }

    Optional<AskRefusal> refusal() {
        boolean role = db.sql(
                        "select trust.has_role('ACCESS_DESK', 'SOCIAL_WORKER', 'COORDINATOR', 'TEAM_MEMBER', 'PROVIDER')")
                .query(Rows.scalar(Boolean.class))
                .single();
        if (!role) {
            return Optional.of(AskRefusal.NOT_YOUR_ROLE);
        }
        boolean may = db.sql("select casefile.may_ask_help()")
                .query(Rows.scalar(Boolean.class))
                .single();
        return may ? Optional.empty() : Optional.of(AskRefusal.NO_AGREEMENT);
    }

    /** In the order of the persons asked. */
    List<Help> of(List<UUID> persons) {
        return db.sql("""
                        select p.person as person_id, h.*
                        from unnest(:persons) with ordinality p (person, place) cross join lateral casefile.who_helps(p.person) h
                        order by p.place, h.since, h.organisation, h.kind
                        """)
                .param("persons", persons.toArray(UUID[]::new))
                .query(HelpAnswers::toHelp)
                .list();
    }

    List<Help> of(IdentityForm.Identity identity) {
        return db.sql("select * from casefile.who_helps_identity(:code, :family, :given, :birth)")
                .param("code", identity.codeBase())
                .param("family", identity.familyName())
                .param("given", identity.givenName())
                .param("birth", identity.birthDate())
                .query(HelpAnswers::toHelp)
                .list();
    }

    private static Help toHelp(ResultSet row, int n) throws SQLException {
        return new Help(
                row.getObject("person_id", UUID.class),
                row.getString("kind"),
                row.getString("organisation"),
                row.getObject("since", LocalDate.class),
                row.getString("contact"),
                row.getString("tier"),
                new Extended(
                        row.getBigDecimal("amount"), row.getString("goal"), row.getObject("until", LocalDate.class)));
    }
}
