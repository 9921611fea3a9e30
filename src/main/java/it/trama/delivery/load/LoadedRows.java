package it.trama.delivery.load;

import it.trama.delivery.Visit;
import it.trama.kernel.Actor;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The good lines of a file become deliveries, visits and keys: three statements, however many they are. */
@Repository
class LoadedRows {

    private static final String DELIVERIES = """
            insert into delivery.deliveries (id, assignment_id, record_id, compartment, organisation_id, delivered_on, quantity, amount, note,
                                             recorded_by, recorded_at, user_share, other_share)
            select l.id, a.id, a.record_id, a.compartment, a.organisation_id, l.day, l.counted, l.amount, l.words, :by, :now, l.users, l.others
            from unnest(cast(:ids as text[])::uuid[], cast(:assignments as text[])::uuid[], cast(:days as text[])::date[], cast(:counted as text[])::numeric[],
                        cast(:amounts as text[])::numeric[], cast(:words as text[]), cast(:users as text[])::numeric[],
                        cast(:others as text[])::numeric[]) as l(id, assignment, day, counted, amount, words, users, others)
            join delivery.assignments a on a.id = l.assignment
            """;
    private static final String VISITS = """
            insert into delivery.visits (id, assignment_id, record_id, compartment, organisation_id, delivery_id, visited_on, starts, ends, quantity,
                                         worker_id, worker, substitute, travel_minutes, travel_km, outcome, note, signed_by, unsigned_reason, warnings,
                                         recorded_by, recorded_at)
            select l.id, a.id, a.record_id, a.compartment, a.organisation_id, case when l.delivers then l.id end, l.day, l.starts, l.ends, l.quantity,
                   l.worker, w.name, l.substitute, l.minutes, l.km, l.outcome, l.note, l.signed, l.reason,
                   case when l.warnings = '' then '{}' else string_to_array(l.warnings, ',') end, :by, :now
            from unnest(cast(:ids as text[])::uuid[], cast(:assignments as text[])::uuid[], cast(:delivers as text[])::boolean[], cast(:days as text[])::date[],
                        cast(:starts as text[])::time[], cast(:ends as text[])::time[], cast(:quantities as text[])::numeric[], cast(:workers as text[])::uuid[],
                        cast(:substitutes as text[])::boolean[], cast(:minutes as text[])::integer[], cast(:km as text[])::numeric[],
                        cast(:outcomes as text[]), cast(:notes as text[]), cast(:signed as text[]), cast(:reasons as text[]), cast(:warnings as text[]))
                 as l(id, assignment, delivers, day, starts, ends, quantity, worker, substitute, minutes, km, outcome, note, signed, reason, warnings)
            join delivery.assignments a on a.id = l.assignment
            join delivery.workers w on w.id = l.worker
            """;
    private static final String KEYS = """
            insert into delivery.line_keys (organisation_id, key, content, visit_id)
            select :organisation, l.key, l.content, l.id
            from unnest(cast(:keys as text[]), cast(:contents as text[]), cast(:ids as text[])::uuid[]) as l(key, content, id)
            """;

    private final JdbcClient db;
    private final Clock clock;

    LoadedRows(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    void add(List<Accepted> lines, Actor actor) {
        deliver(lines.stream().filter(Accepted::delivers).toList(), actor);
        visit(lines, actor);
        db.sql(KEYS)
                .param("organisation", actor.organisation())
                .param("keys", column(lines, l -> l.told().key()))
                .param("contents", column(lines, l -> l.told().content()))
                .param("ids", column(lines, l -> l.told().visit().id()))
                .update();
    }

    private void deliver(List<Accepted> lines, Actor actor) {
        db.sql(DELIVERIES)
                .param("ids", column(lines, l -> l.told().visit().id()))
                .param("assignments", column(lines, l -> l.told().visit().assignment()))
                .param("days", column(lines, l -> l.told().visit().time().day()))
                .param("counted", column(lines, l -> l.counted().toPlainString()))
                .param("amounts", column(lines, l -> l.amount().amount().toPlainString()))
                .param(
                        "words",
                        column(lines, l -> l.told().visit().words(l.told().outcome())))
                .param("users", column(lines, l -> l.split().fromUser().amount().toPlainString()))
                .param(
                        "others",
                        column(lines, l -> l.split().fromOthers().amount().toPlainString()))
                .param("by", actor.user())
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    private void visit(List<Accepted> lines, Actor actor) {
        when(db.sql(VISITS), lines)
                .param("ids", column(lines, l -> visit(l).id()))
                .param("assignments", column(lines, l -> visit(l).assignment()))
                .param("delivers", column(lines, l -> l.delivers()))
                .param("quantities", column(lines, l -> visit(l).quantity().toPlainString()))
                .param("workers", column(lines, l -> visit(l).worker().id()))
                .param("substitutes", column(lines, l -> visit(l).worker().substitute()))
                .param("minutes", column(lines, l -> story(l).travel().minutes()))
                .param("km", column(lines, l -> story(l).travel().km().toPlainString()))
                .param("outcomes", column(lines, l -> story(l).outcome()))
                .param("notes", column(lines, l -> story(l).note()))
                .param("signed", column(lines, l -> story(l).signature().name()))
                .param("reasons", column(lines, l -> story(l).signature().reason()))
                .param("warnings", column(lines, l -> String.join(",", l.warnings())))
                .param("by", actor.user())
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    private static JdbcClient.StatementSpec when(JdbcClient.StatementSpec statement, List<Accepted> lines) {
        return statement
                .param("days", column(lines, l -> visit(l).time().day()))
                .param("starts", column(lines, l -> visit(l).time().starts()))
                .param("ends", column(lines, l -> visit(l).time().ends()));
    }

    private static Visit visit(Accepted line) {
        return line.told().visit();
    }

    private static Visit.Story story(Accepted line) {
        return visit(line).story();
    }

    private static String[] column(List<Accepted> lines, Function<Accepted, @Nullable Object> value) {
        return lines.stream()
                .map(value)
                .map(v -> v == null ? null : v.toString())
                .toArray(String[]::new);
    }
}
