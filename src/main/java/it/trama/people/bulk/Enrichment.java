package it.trama.people.bulk;

import it.trama.kernel.Period;
import it.trama.people.PeopleBulk.Additions;
import it.trama.trust.SystemActor;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** What is added to people who are there already; the few rows need no COPY. */
@Repository
class Enrichment {

    void write(Connection owner, Additions additions) throws SQLException {
        insert(
                owner,
                "insert into people.relations (id, person_id, other_id, kind, valid, recorded_by) values (?, ?, ?, ?, ?::daterange, ?)",
                additions.ties().stream()
                        .map(tie ->
                                row(tie.id(), tie.one(), tie.other(), tie.kind(), range(tie.valid()), SystemActor.ID))
                        .toList());
        insert(
                owner,
                "insert into people.representatives (id, person_id, representative_id, name, kind, court, order_number, scope, valid, recorded_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?::daterange, ?)",
                additions.appointments().stream()
                        .map(a -> row(
                                a.id(),
                                a.person(),
                                a.representative(),
                                a.name(),
                                a.kind().name(),
                                a.order().court(),
                                a.order().number(),
                                a.order().scope(),
                                range(a.valid()),
                                SystemActor.ID))
                        .toList());
        addProfiles(owner, additions);
    }

    private static void addProfiles(Connection owner, Additions additions) throws SQLException {
        insert(
                owner,
                "insert into people.contacts (id, person_id, kind, value, holder) values (?, ?, ?, ?, ?)",
                additions.contacts().stream()
                        .map(c -> row(c.id(), c.person(), c.kind(), c.value(), c.holder()))
                        .toList());
        insert(
                owner,
                "update people.persons set temporary_code = coalesce(?, temporary_code), languages = ?::text[], needs_mediator = ? where id = ?",
                additions.profiles().stream()
                        .map(p -> row(
                                p.temporaryCode(),
                                "{" + String.join(",", p.languages()) + "}",
                                p.needsMediator(),
                                p.person()))
                        .toList());
    }

    private static @Nullable Object[] row(@Nullable Object... values) {
        return values;
    }

    private static String range(Period period) {
        return "[" + period.from() + "," + (period.to() == null ? "" : period.to()) + ")";
    }

    private static void insert(Connection owner, String sql, List<@Nullable Object[]> rows) throws SQLException {
        try (var statement = owner.prepareStatement(sql)) {
            for (Object[] row : rows) {
                for (int i = 0; i < row.length; i++) {
                    statement.setObject(i + 1, row[i]);
                }
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }
}
