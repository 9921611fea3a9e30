package it.trama.signal.join;

import it.trama.platform.db.Rows;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Ordinary matters that wait for an answer, and what was joined to one. */
@Repository
class Joins {

    record Matter(
            UUID id,
            String familyName,
            String givenName,
            @Nullable LocalDate birthDate,
            LocalDate due) {}

    record Made(UUID id, String name, OffsetDateTime at) {}

    private static final String OPEN = """
            select id, family_name, given_name, birth_date, due from signal.matters where closed_at is null and cardinality(networks) = 0
            """;

    private final JdbcClient db;
    private final Clock clock;

    Joins(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    Optional<Matter> find(UUID id) {
        return db.sql(OPEN + " and id = :id")
                .param("id", id)
                .query(Rows.as(Matter.class))
                .optional();
    }

    List<Matter> others(UUID than) {
        return db.sql(OPEN + " and id <> :id order by due, opened_at limit 300")
                .param("id", than)
                .query(Rows.as(Matter.class))
                .list();
    }

    List<Made> into(UUID matter) {
        return db.sql("""
                        select j.id, m.family_name || ' ' || m.given_name as name, j.at from signal.joins j join signal.matters m on m.id = j.from_matter
                        where j.into_matter = :id and j.undone_at is null order by j.at
                        """).param("id", matter).query(Rows.as(Made.class)).list();
    }

    boolean join(UUID id, UUID from, UUID into) {
        return db.sql("select signal.join_matters(:id, :from, :into, :now)")
                .param("id", id)
                .param("from", from)
                .param("into", into)
                .param("now", OffsetDateTime.now(clock))
                .query(Rows.scalar(Boolean.class))
                .single();
    }

    boolean part(UUID id) {
        return db.sql("select signal.part_matters(:id, :now)")
                .param("id", id)
                .param("now", OffsetDateTime.now(clock))
                .query(Rows.scalar(Boolean.class))
                .single();
    }
}
