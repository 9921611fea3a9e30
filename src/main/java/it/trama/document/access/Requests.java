package it.trama.document.access;

import it.trama.kernel.Compartment;
import it.trama.platform.db.Rows;
import it.trama.trust.CurrentActor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Requests of a copy, what was decided on their words, and who looked. */
@Repository
class Requests {

    /** @param asked who, when, until when; {@code leftOut} papers that are not handed over */
    record Row(
            UUID id,
            UUID record,
            Compartment compartment,
            Asked asked,
            Set<UUID> leftOut,
            boolean reviewed,
            @Nullable Delivered delivered) {}

    record Asked(String requester, LocalDate on, LocalDate due) {}

    record Delivered(UUID paper, LocalDate on) {}

    record Masking(UUID entry, String word, boolean kept, String reason) {}

    record Looking(Instant at, @Nullable String organisation, String role, String action, String purpose) {}

    private final JdbcClient db;
    private final CurrentActor actors;
    private final Clock clock;

    Requests(JdbcClient db, CurrentActor actors, Clock clock) {
        this.db = db;
        this.actors = actors;
        this.clock = clock;
    }

    void add(UUID id, UUID record, Compartment compartment, Asked asked) {
        db.sql("""
                        insert into document.access_requests (id, record_id, compartment, requester, requested_on, due, organisation_id, created_by, created_at)
                        values (:id, :record, :compartment, :requester, :on, :due, :organisation, :by, :at)
                        on conflict (id) do nothing
                        """)
                .param("id", id)
                .param("record", record)
                .param("compartment", compartment.name())
                .param("requester", asked.requester())
                .param("on", asked.on())
                .param("due", asked.due())
                .param("organisation", actors.actor().organisation())
                .param("by", actors.actor().user())
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    List<Row> of(UUID record) {
        return db.sql("select * from document.access_requests where record_id = :record order by requested_on desc, id")
                .param("record", record)
                .query(Requests::row)
                .list();
    }

    Optional<Row> find(UUID record, UUID id) {
        return db.sql("select * from document.access_requests where record_id = :record and id = :id")
                .param("record", record)
                .param("id", id)
                .query(Requests::row)
                .optional();
    }

    List<Masking> maskings(UUID request) {
        return db.sql("select entry_id as entry, word, kept, reason from document.maskings where request_id = :request")
                .param("request", request)
                .query(Rows.as(Masking.class))
                .list();
    }

    void decide(Row request, Masking masking, Compartment compartment) {
        db.sql("""
                        insert into document.maskings as m (request_id, entry_id, word, record_id, compartment, kept, reason)
                        values (:request, :entry, :word, :record, :compartment, :kept, :reason)
                        on conflict (request_id, entry_id, word) do update set kept = excluded.kept, reason = excluded.reason
                        """)
                .param("request", request.id())
                .param("entry", masking.entry())
                .param("word", masking.word())
                .param("record", request.record())
                .param("compartment", compartment.name())
                .param("kept", masking.kept())
                .param("reason", masking.reason())
                .update();
    }

    void reviewed(UUID id, Collection<UUID> leftOut) {
        db.sql(
                        "update document.access_requests set left_out = :leftOut, reviewed_at = :at where id = :id and paper_id is null")
                .param("leftOut", leftOut.toArray(UUID[]::new))
                .param("at", OffsetDateTime.now(clock))
                .param("id", id)
                .update();
    }

    void delivered(UUID id, UUID paper) {
        db.sql(
                        "update document.access_requests set paper_id = :paper, delivered_on = :on where id = :id and paper_id is null")
                .param("paper", paper)
                .param("on", LocalDate.now(clock))
                .param("id", id)
                .update();
    }

    List<Looking> whoLooked(UUID person) {
        return db.sql("select at, organisation, role, action, purpose from trust.who_looked(:person)")
                .param("person", person)
                .query(Rows.as(Looking.class))
                .list();
    }

    private static Row row(ResultSet row, int n) throws SQLException {
        UUID paper = row.getObject("paper_id", UUID.class);
        return new Row(
                row.getObject("id", UUID.class),
                row.getObject("record_id", UUID.class),
                Compartment.valueOf(row.getString("compartment")),
                new Asked(
                        row.getString("requester"),
                        row.getObject("requested_on", LocalDate.class),
                        row.getObject("due", LocalDate.class)),
                Set.copyOf(Arrays.asList((UUID[]) row.getArray("left_out").getArray())),
                row.getObject("reviewed_at") != null,
                paper == null ? null : new Delivered(paper, row.getObject("delivered_on", LocalDate.class)));
    }
}
