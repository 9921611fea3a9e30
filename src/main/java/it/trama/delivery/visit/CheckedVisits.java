package it.trama.delivery.visit;

import it.trama.delivery.VisitChecks;
import it.trama.platform.db.Rows;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All lines in one statement, against what stands and against one another. */
@Repository
class CheckedVisits implements VisitChecks {

    private static final String SQL = """
            with l as materialized (
                select * from unnest(cast(:n as text[])::integer[], cast(:ids as text[])::uuid[], cast(:assignments as text[])::uuid[], cast(:days as text[])::date[], cast(:starts as text[])::time[], cast(:ends as text[])::time[], cast(:quantities as text[])::numeric[],
                                     cast(:workers as text[])::uuid[], cast(:given as text[])::boolean[]) as l(n, id, assignment, day, starts, ends, quantity, worker, given)
            ), v as (
                select s.id, s.assignment_id, s.visited_on, s.starts, s.ends, s.quantity, s.worker_id as worker from delivery.standing_visits s
                where s.visited_on between (select min(day) from l) and (select max(day) from l) and s.organisation_id = delivery.acting_body()
            ), found as (
                select l.n, 'SAME_WORKER' as code from l join v on v.worker = l.worker and v.visited_on = l.day and v.assignment_id <> l.assignment
                    and v.starts < l.ends and l.starts < v.ends
                union all
                select l.n, 'SAME_WORKER' from l join l e on e.worker = l.worker and e.day = l.day and e.assignment <> l.assignment and e.n < l.n
                    and e.starts < l.ends and l.starts < e.ends
                union all
                select l.n, 'DUPLICATE' from l join v on v.assignment_id = l.assignment and v.visited_on = l.day and v.id <> l.id
                    and (v.starts < l.ends and l.starts < v.ends
                         or (l.starts is null and v.starts is null and v.quantity = l.quantity and v.worker is not distinct from l.worker))
                union all
                select l.n, 'DUPLICATE' from l join l e on e.assignment = l.assignment and e.day = l.day and e.n < l.n
                    and (e.starts < l.ends and l.starts < e.ends
                         or (l.starts is null and e.starts is null and e.quantity = l.quantity and e.worker is not distinct from l.worker))
                union all
                select p.line, p.finding
                from delivery.presence((select array_agg(n order by n) from l where given), (select array_agg(assignment order by n) from l where given),
                                       (select array_agg(day order by n) from l where given)) p
                union all
                select l.n, 'WORKER_ENDED' from l join delivery.workers w on w.id = l.worker where not w.valid @> l.day
                union all
                select l.n, 'LONG' from l where l.ends - l.starts > interval '12 hours'
            )
            select distinct f.n as line, f.code, r.effect = 'BLOCK' as blocks
            from found f join delivery.check_rules r on r.code = f.code
            where r.effect <> 'OFF' order by 1, 2
            """;

    private final JdbcClient db;

    CheckedVisits(JdbcClient db) {
        this.db = db;
    }

    @Override
    public List<Finding> of(List<Line> lines) {
        return db.sql(SQL)
                .param("n", column(lines, l -> l.n()))
                .param("ids", column(lines, Line::id))
                .param("assignments", column(lines, Line::assignment))
                .param("days", column(lines, l -> l.time().day()))
                .param("starts", column(lines, l -> l.time().starts()))
                .param("ends", column(lines, l -> l.time().ends()))
                .param("quantities", column(lines, l -> l.quantity().toPlainString()))
                .param("workers", column(lines, Line::worker))
                .param("given", column(lines, l -> l.given()))
                .query(Rows.as(Finding.class))
                .list();
    }

    /** As texts, which the driver sends in one array whatever they are. */
    private static String[] column(List<Line> lines, Function<Line, @Nullable Object> value) {
        return lines.stream()
                .map(value)
                .map(v -> v == null ? null : v.toString())
                .toArray(String[]::new);
    }
}
