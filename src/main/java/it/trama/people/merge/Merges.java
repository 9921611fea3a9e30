package it.trama.people.merge;

import it.trama.people.NameWords;
import it.trama.platform.db.Rows;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads both registrations as they are, makes one of them, and puts both back. */
@Repository
class Merges {

    /** A registration with what is chosen of it; names, codes and places as stored. */
    record Side(UUID id, Names names, Codes codes, Home home, Rest rest) {}

    record Names(
            String family,
            String given,
            String sex,
            LocalDate birthDate,
            @Nullable String birthPlace) {}

    record Codes(@Nullable String fiscal, @Nullable String temporary) {}

    record Home(@Nullable String municipality, String address) {}

    record Rest(
            String citizenship,
            @Nullable String civilStatus,
            String practitioner,
            @Nullable LocalDate deceasedOn) {}

    record Past(UUID id, UUID kept, UUID absorbed, String reason, UUID mergedBy, OffsetDateTime mergedAt) {}

    private final JdbcClient db;

    Merges(JdbcClient db) {
        this.db = db;
    }

    Optional<Side> side(UUID id) {
        return db.sql("""
                        select id, family_name, given_name, sex, birth_date, birth_place, fiscal_code, temporary_code, municipality_code, address,
                               citizenship, civil_status, practitioner, deceased_on
                        from people.persons where id = :id
                        """)
                .param("id", id)
                .query((row, _) -> new Side(
                        row.getObject("id", UUID.class),
                        new Names(
                                row.getString("family_name"),
                                row.getString("given_name"),
                                row.getString("sex"),
                                row.getObject("birth_date", LocalDate.class),
                                row.getString("birth_place")),
                        new Codes(row.getString("fiscal_code"), row.getString("temporary_code")),
                        new Home(row.getString("municipality_code"), row.getString("address")),
                        new Rest(
                                row.getString("citizenship"),
                                row.getString("civil_status"),
                                row.getString("practitioner"),
                                row.getObject("deceased_on", LocalDate.class))))
                .optional();
    }

    /** Both rows, one after the other always in the same order, so that two merges never wait for each other. */
    void lock(UUID one, UUID other) {
        db.sql("select id from people.persons where id in (:one, :other) order by id for update")
                .param("one", one)
                .param("other", other)
                .query(UUID.class)
                .list();
    }

    void merge(UUID id, UUID kept, UUID absorbed, Collection<MergeField> taken, String reason, UUID by, Instant at) {
        db.sql("""
                        insert into people.merges (id, kept, absorbed, kept_before, absorbed_before, reason, merged_by, merged_at)
                        select :id, k.id, a.id, to_jsonb(k), to_jsonb(a), :reason, :by, :at
                        from people.persons k, people.persons a where k.id = :kept and a.id = :absorbed
                        """)
                .param("id", id)
                .param("kept", kept)
                .param("absorbed", absorbed)
                .param("reason", reason)
                .param("by", by)
                .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .update();
        point(absorbed, kept);
        db.sql("select people.swap_values(:kept, :absorbed, :taken)")
                .param("kept", kept)
                .param("absorbed", absorbed)
                .param("taken", taken.stream().map(Enum::name).toArray(String[]::new))
                .query((_, _) -> true)
                .single();
        nameAgain(kept);
        nameAgain(absorbed);
    }

    private void point(UUID absorbed, @Nullable UUID kept) {
        db.sql("update people.persons set merged_into = :kept where id = :absorbed")
                .param("absorbed", absorbed)
                .param("kept", kept, java.sql.Types.OTHER)
                .update();
    }

    private void nameAgain(UUID person) {
        Side side = side(person).orElseThrow();
        db.sql("update people.persons set tokens = people.token_ids(:words) where id = :id")
                .param("id", person)
                .param(
                        "words",
                        NameWords.tokens(side.names().family(), side.names().given())
                                .toArray(String[]::new))
                .update();
    }

    /** In force, of which the person is the kept. */
    List<Past> of(UUID kept) {
        return db.sql("""
                        select id, kept, absorbed, reason, merged_by, merged_at from people.merges
                        where kept = any (people.ids_of(:kept)) and undone_at is null order by merged_at desc
                        """).param("kept", kept).query(Rows.as(Past.class)).list();
    }

    Optional<Past> inForce(UUID merge) {
        return db.sql("""
                        select id, kept, absorbed, reason, merged_by, merged_at from people.merges
                        where id = :merge and undone_at is null for update
                        """).param("merge", merge).query(Rows.as(Past.class)).optional();
    }

    /** Both as they were before; what was changed on the kept since stays changed. */
    void undo(Past merge, String reason, UUID by, Instant at) {
        db.sql("select people.restore_values(:merge)")
                .param("merge", merge.id())
                .query((_, _) -> true)
                .single();
        point(merge.absorbed(), null);
        nameAgain(merge.kept());
        nameAgain(merge.absorbed());
        db.sql("update people.merges set undone_by = :by, undone_at = :at, undo_reason = :reason where id = :id")
                .param("id", merge.id())
                .param("by", by)
                .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .param("reason", reason)
                .update();
    }

    boolean isMerged(UUID person) {
        return db.sql("select merged_into is not null from people.persons where id = :id")
                .param("id", person)
                .query(Boolean.class)
                .single();
    }
}
