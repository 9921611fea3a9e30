package it.trama.project.budget;

import it.trama.fund.Budget;
import it.trama.fund.CommitmentState;
import it.trama.kernel.Money;
import it.trama.kernel.Period;
import it.trama.platform.db.Rows;
import it.trama.project.Project;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which projects spend public money ahead of their calendar: planned to date against settled to date, beyond a tolerance that is data. */
@Repository
class Spending {

    /** A project that runs ahead. */
    record Line(UUID project, String number, String title, Ahead ahead) {}

    private record Row(
            UUID project,
            String number,
            String title,
            UUID commitment,
            Money amount,
            Calendar calendar,
            Ahead.Tolerance tolerance) {}

    /** The calendar of a resource is the one of its page: from the first edition that has it, in the hours of its support. */
    private static final String RUNNING = """
            select p.id as project, p.number, p.title, r.commitment_id as commitment, r.amount,
                   (select min(lower(e.valid)) from project.resources x join project.projects e on e.id = x.project_id
                    where x.origin = r.origin and e.root_id = p.root_id) as starts,
                   upper(p.valid) as ends,
                   (select coalesce(string_agg(concat_ws(' ', h.weekday, h.starts, h.ends), E'\\n'), '')
                    from project.support_hours h where h.support_id = r.support_id) as week,
                   b.ahead_percent, b.ahead_amount
            from project.projects p
            join project.budget_rules b on b.valid @> trust.today()
            join project.resources r on r.project_id = p.id and r.commitment_id is not null
            where p.status = 'SIGNED' and p.valid @> trust.today()
            """;

    private final JdbcClient db;
    private final Budget budget;
    private final Clock clock;

    Spending(JdbcClient db, Budget budget, Clock clock) {
        this.db = db;
        this.budget = budget;
        this.clock = clock;
    }

    /** The calendars of the supports count: by week where there is one. */
    Optional<Ahead> ahead(Project project, BudgetTable table) {
        if (!project.inForce()) {
            return Optional.empty();
        }
        LocalDate today = LocalDate.now(clock);
        Money planned = table.of(Nature.PUBLIC_MONEY).stream()
                .map(part -> part.calendar().until(part.amounts().planned(), today))
                .reduce(Money.ZERO, Money::plus);
        return Ahead.of(planned, table.total(Nature.PUBLIC_MONEY, Phase.DELIVERED), tolerance());
    }

    private Ahead.Tolerance tolerance() {
        return db.sql("select ahead_percent, ahead_amount from project.budget_rules where valid @> trust.today()")
                .query(Rows.as(Ahead.Tolerance.class))
                .single();
    }

    /** Of the records that the worker answers for. Two statements whatever there is. */
    List<Line> ofWorker(UUID worker) {
        return lines(
                db.sql(RUNNING + " and p.record_id = any (array(select a.record_id from casefile.answered_by(:me) a))")
                        .param("me", worker)
                        .query(Spending::toRow)
                        .list());
    }

    /** Of all that the actor may read. */
    List<Line> ofAll() {
        return lines(db.sql(RUNNING).query(Spending::toRow).list());
    }

    private static Row toRow(ResultSet row, int n) throws SQLException {
        return new Row(
                row.getObject("project", UUID.class),
                row.getString("number"),
                row.getString("title"),
                row.getObject("commitment", UUID.class),
                Money.of(row.getBigDecimal("amount")),
                new Calendar(
                        new Period(row.getObject("starts", LocalDate.class), row.getObject("ends", LocalDate.class)),
                        Calendar.week(row.getString("week"))),
                new Ahead.Tolerance(row.getBigDecimal("ahead_percent"), row.getBigDecimal("ahead_amount")));
    }

    private List<Line> lines(List<Row> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<UUID, CommitmentState> states =
                budget.commitments(rows.stream().map(Row::commitment).toList());
        var byProject = new LinkedHashMap<UUID, List<Row>>();
        rows.forEach(row ->
                byProject.computeIfAbsent(row.project(), p -> new ArrayList<>()).add(row));
        return byProject.values().stream()
                .flatMap(of -> line(of, states).stream())
                .sorted((a, b) -> b.ahead().beyond().compareTo(a.ahead().beyond()))
                .toList();
    }

    private Optional<Line> line(List<Row> rows, Map<UUID, CommitmentState> states) {
        LocalDate today = LocalDate.now(clock);
        Money planned = Money.ZERO;
        Money spent = Money.ZERO;
        for (Row row : rows) {
            planned = planned.plus(row.calendar().until(row.amount(), today));
            CommitmentState state = states.get(row.commitment());
            spent = spent.plus(state == null ? Money.ZERO : state.settled());
        }
        Row first = rows.getFirst();
        return Ahead.of(planned, spent, first.tolerance())
                .map(ahead -> new Line(first.project(), first.number(), first.title(), ahead));
    }
}
