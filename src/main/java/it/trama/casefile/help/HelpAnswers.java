package it.trama.casefile.help;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Asks the narrow functions; the base tables stay closed to who asks. */
@Repository
class HelpAnswers {

    record Help(String kind, String organisation, LocalDate since, String contact, String tier, Extended extended) {}

    /** Told only with an extended consent or a right on the record. */
    record Extended(
            @Nullable BigDecimal amount,
            String goal,
            @Nullable LocalDate until) {}

    /**
     * Someone of whom there is something to tell.
     *
     * @param own      the person asked about
     * @param relation to the head of the household
     * @param manager  who answers for the case, and the team; empty when nobody does
     */
    record Member(UUID person, boolean own, String name, String relation, String manager, List<Help> help) {}

    private final JdbcClient db;

    HelpAnswers(JdbcClient db) {
        this.db = db;
    }

    List<Help> of(UUID person) {
        return db.sql("select * from casefile.who_helps(:person)")
                .param("person", person)
                .query(HelpAnswers::toHelp)
                .list();
    }

    List<Member> ofHousehold(UUID person) {
        return members(db.sql("select * from casefile.who_helps_household(:person)")
                .param("person", person)
                .query(HelpAnswers::toMember)
                .list());
    }

    List<Member> ofHousehold(IdentityForm.Identity identity) {
        return members(db.sql("select * from casefile.who_helps_identity(:code, :family, :given, :birth)")
                .param("code", identity.codeBase())
                .param("family", identity.familyName())
                .param("given", identity.givenName())
                .param("birth", identity.birthDate())
                .query(HelpAnswers::toMember)
                .list());
    }

    /** Rows of one help each, gathered person by person. */
    private static List<Member> members(List<Member> rows) {
        var found = new LinkedHashMap<UUID, Member>();
        rows.forEach(row -> found.merge(row.person(), row, HelpAnswers::together));
        return List.copyOf(found.values());
    }

    private static Member together(Member before, Member row) {
        var help = new ArrayList<>(before.help());
        help.addAll(row.help());
        return new Member(before.person(), before.own(), before.name(), before.relation(), before.manager(), help);
    }

    private static Member toMember(ResultSet row, int n) throws SQLException {
        return new Member(
                row.getObject("person_id", UUID.class),
                row.getBoolean("own"),
                row.getString("name"),
                row.getString("relation"),
                row.getString("manager"),
                List.of(toHelp(row, n)));
    }

    private static Help toHelp(ResultSet row, int n) throws SQLException {
        return new Help(
                row.getString("kind"),
                row.getString("organisation"),
                row.getObject("since", LocalDate.class),
                row.getString("contact"),
                row.getString("tier"),
                new Extended(
                        row.getBigDecimal("amount"), row.getString("goal"), row.getObject("until", LocalDate.class)));
    }
}
