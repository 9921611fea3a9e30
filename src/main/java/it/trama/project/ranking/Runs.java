package it.trama.project.ranking;

import it.trama.kernel.Money;
import it.trama.platform.db.Rows;
import it.trama.project.ranking.RankedList.Entry;
import it.trama.project.ranking.RankedList.Share;
import it.trama.project.ranking.RankedList.State;
import it.trama.project.ranking.Readings.Reading;
import it.trama.project.ranking.Scoring.Verdict;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists as they came out, with their facts: added once, never changed. */
@Repository
class Runs {

    record Run(UUID id, UUID call, LocalDate asOf, Instant at, UUID by) {}

    record Line(
            UUID application,
            String number,
            String support,
            State state,
            @Nullable Integer place,
            Sums sums,
            LocalDate appliedOn) {}

    record Sums(BigDecimal points, Money requested, Money granted) {}

    /** One condition, with a verdict, or one part, with points. */
    record Part(
            String code,
            @Nullable Verdict verdict,
            @Nullable BigDecimal points,
            Reading reading) {}

    private final JdbcClient db;

    Runs(JdbcClient db) {
        this.db = db;
    }

    /** False when the same was added before. */
    boolean add(Run run, Map<String, Share> money) {
        int added = db.sql("""
                        insert into project.ranking_runs (id, call_id, as_of, calculated_at, calculated_by)
                        values (:id, :call, :asOf, :at, :by) on conflict (id) do nothing
                        """)
                .param("id", run.id())
                .param("call", run.call())
                .param("asOf", run.asOf())
                .param("at", run.at().atOffset(ZoneOffset.UTC))
                .param("by", run.by())
                .update();
        if (added == 1) {
            money.forEach((support, share) -> db.sql(
                            "insert into project.ranking_money (run_id, support, money, places) values (:run, :support, :money, :places)")
                    .param("run", run.id())
                    .param("support", support)
                    .param("money", share.money().amount())
                    .param("places", share.places(), Types.INTEGER)
                    .update());
        }
        return added == 1;
    }

    void add(UUID run, Entry entry) {
        db.sql("""
                        insert into project.ranking_entries (run_id, application_id, case_number, support, state, place, points, requested, granted, applied_on)
                        values (:run, :application, :number, :support, :state, :place, :points, :requested, :granted, :on)
                        """)
                .param("run", run)
                .param("application", entry.request().id())
                .param("number", entry.request().number())
                .param("support", entry.request().support())
                .param("state", entry.state().name())
                .param("place", entry.place(), Types.INTEGER)
                .param("points", entry.score().points())
                .param("requested", entry.request().requested().amount())
                .param("granted", entry.granted().amount())
                .param("on", entry.request().appliedOn())
                .update();
        int ordinal = 0;
        for (Part part : parts(entry)) {
            add(run, entry.request().id(), ordinal++, part);
        }
    }

    /** Conditions first, as they are kept. */
    static List<Part> parts(Entry entry) {
        var parts = new ArrayList<Part>();
        entry.score().conditions().forEach(c -> parts.add(new Part(c.code(), c.verdict(), null, c.reading())));
        entry.score().parts().forEach(p -> parts.add(new Part(p.code(), null, p.points(), p.reading())));
        return parts;
    }

    private void add(UUID run, UUID application, int ordinal, Part part) {
        db.sql("""
                        insert into project.ranking_parts (run_id, application_id, ordinal, code, verdict, points, value, fact_day, source)
                        values (:run, :application, :ordinal, :code, :verdict, :points, :value, :since, :source)
                        """)
                .param("run", run)
                .param("application", application)
                .param("ordinal", ordinal)
                .param("code", part.code())
                .param("verdict", part.verdict() == null ? null : part.verdict().name(), Types.VARCHAR)
                .param("points", part.points(), Types.NUMERIC)
                .param("value", part.reading().value())
                .param("since", part.reading().since(), Types.DATE)
                .param("source", part.reading().source())
                .update();
    }

    /** Newest first. */
    List<Run> of(UUID call) {
        return db.sql(
                        "select * from project.ranking_runs where call_id = :call order by calculated_at desc, id limit 50")
                .param("call", call)
                .query((row, n) -> new Run(
                        row.getObject("id", UUID.class),
                        row.getObject("call_id", UUID.class),
                        row.getObject("as_of", LocalDate.class),
                        row.getObject("calculated_at", OffsetDateTime.class).toInstant(),
                        row.getObject("calculated_by", UUID.class)))
                .list();
    }

    Map<String, Share> money(UUID run) {
        var shares = new LinkedHashMap<String, Share>();
        db.sql("select support, money, places from project.ranking_money where run_id = :run order by support")
                .param("run", run)
                .query(Rows.as(Funded.class))
                .list()
                .forEach(row -> shares.put(row.support(), new Share(Money.of(row.money()), row.places())));
        return shares;
    }

    private record Funded(
            String support, BigDecimal money, @Nullable Integer places) {}

    /** The whole list, for who coordinates or plans. */
    List<Line> lines(UUID run) {
        return db.sql("select * from project.ranking_list(:run)")
                .param("run", run)
                .query(Runs::toLine)
                .list();
    }

    /** One place, for who coordinates or made the request. */
    Optional<Line> line(UUID run, UUID application) {
        return db.sql("""
                        select application_id as application, case_number, support, state, place, points, requested, granted, applied_on
                        from project.ranking_entries where run_id = :run and application_id = :application
                        """)
                .param("run", run)
                .param("application", application)
                .query(Runs::toLine)
                .optional();
    }

    /** By request, conditions first; those of who coordinates or made the request. */
    Map<UUID, List<Part>> parts(UUID run, Collection<UUID> applications) {
        var parts = new LinkedHashMap<UUID, List<Part>>();
        db.sql("""
                        select * from project.ranking_parts where run_id = :run and application_id = any (:applications)
                        order by application_id, ordinal
                        """)
                .param("run", run)
                .param("applications", applications.toArray(UUID[]::new))
                .query((row, n) -> Map.entry(row.getObject("application_id", UUID.class), toPart(row)))
                .list()
                .forEach(part -> parts.computeIfAbsent(part.getKey(), _ -> new ArrayList<>())
                        .add(part.getValue()));
        return parts;
    }

    private static Part toPart(ResultSet row) throws SQLException {
        String verdict = row.getString("verdict");
        return new Part(
                row.getString("code"),
                verdict == null ? null : Verdict.valueOf(verdict),
                row.getBigDecimal("points"),
                new Reading(
                        row.getString("value"), row.getObject("fact_day", LocalDate.class), row.getString("source")));
    }

    private static Line toLine(ResultSet row, int n) throws SQLException {
        return new Line(
                row.getObject("application", UUID.class),
                row.getString("case_number"),
                row.getString("support"),
                State.valueOf(row.getString("state")),
                row.getObject("place", Integer.class),
                new Sums(
                        row.getBigDecimal("points"),
                        Money.of(row.getBigDecimal("requested")),
                        Money.of(row.getBigDecimal("granted"))),
                row.getObject("applied_on", LocalDate.class));
    }
}
