package it.trama.casefile.record;

import it.trama.casefile.HeaderView.Charge;
import it.trama.casefile.HeaderView.Kind;
import it.trama.casefile.HeaderView.Rights;
import it.trama.casefile.RecordHead;
import it.trama.kernel.Compartment;
import it.trama.trust.AccessLevel;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The facts of a header through the narrow function {@code casefile.record_header}. */
@Repository
class HeaderFacts {

    /** @param minors other people under age in the registry household */
    record Born(
            LocalDate date, String municipality, @Nullable LocalDate deceasedOn, int minors) {}

    /** What the alerts need besides. */
    record Warned(
            @Nullable LocalDate iseeUntil,
            boolean consentWithdrawn,
            @Nullable LocalDate suspendedSince,
            @Nullable String movingTo,
            List<String> represented,
            boolean needsMediator,
            boolean protectedContact) {}

    record Row(
            RecordHead head,
            String name,
            Born born,
            Warned warned,
            @Nullable Charge charge,
            Rights rights) {}

    private final JdbcClient db;

    HeaderFacts(JdbcClient db) {
        this.db = db;
    }

    Optional<Row> of(UUID record) {
        return db.sql("select * from casefile.record_header(:record)")
                .param("record", record)
                .query(HeaderFacts::toRow)
                .optional();
    }

    private static Row toRow(ResultSet row, int n) throws SQLException {
        var head = new RecordHead(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getObject("person_id", UUID.class),
                Compartment.valueOf(row.getString("compartment")),
                row.getObject("opened_on", LocalDate.class));
        var born = new Born(
                row.getObject("birth_date", LocalDate.class),
                row.getString("municipality"),
                row.getObject("deceased_on", LocalDate.class),
                row.getInt("minors"));
        String name = row.getString("family_name") + " " + row.getString("given_name");
        var warned = new Warned(
                row.getObject("isee_until", LocalDate.class),
                row.getBoolean("consent_withdrawn"),
                row.getObject("suspended_since", LocalDate.class),
                row.getString("moving_to"),
                List.of((String[]) row.getArray("represented").getArray()),
                row.getBoolean("needs_mediator"),
                row.getBoolean("protected_contact"));
        return new Row(head, name, born, warned, charge(row), rights(row));
    }

    private static @Nullable Charge charge(ResultSet row) throws SQLException {
        UUID taking = row.getObject("taking_id", UUID.class);
        return taking == null
                ? null
                : new Charge(
                        taking,
                        row.getObject("since", LocalDate.class),
                        row.getString("manager"),
                        row.getString("team"),
                        new Kind(row.getString("area"), row.getBoolean("economic_poverty")),
                        row.getInt("taking_version"));
    }

    private static Rights rights(ResultSet row) throws SQLException {
        int level = row.getInt("level");
        List<Compartment> open = Arrays.stream(
                        (String[]) row.getArray("compartments").getArray())
                .map(Compartment::valueOf)
                .sorted()
                .toList();
        return new Rights(
                Arrays.stream(AccessLevel.values())
                        .filter(l -> l.number() == level)
                        .findFirst()
                        .orElseThrow(),
                open);
    }
}
