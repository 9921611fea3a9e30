package it.trama.project.overview;

import static it.trama.platform.web.Texts.t;

import it.trama.casefile.RecordHead;
import it.trama.casefile.SummaryPart;
import it.trama.platform.web.Formats;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The projects in force and their goals, in the record's summary and on the sheet of a visit. */
@Component
class ActiveProjects implements SummaryPart {

    private final InForceOnce rows;
    private final Clock clock;

    ActiveProjects(InForceOnce rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Block> of(RecordHead record) {
        LocalDate today = LocalDate.now(clock);
        var lines = new ArrayList<Line>();
        @Nullable UUID project = null;
        for (SummaryRows.InForce row : rows.of(record)) {
            if (row.project() != null && !row.project().equals(project)) {
                project = row.project();
                lines.add(new Line(
                        String.valueOf(row.title()),
                        t("project.summary.until", Formats.date(row.ends())),
                        "/progetti/" + project,
                        false));
            }
            if (row.goal() != null) {
                lines.add(goal(row.goal(), row.due(), today));
            }
        }
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Block(t("project.summary"), List.copyOf(lines), "/cartelle/" + record.id() + "/progetti"));
    }

    private static Line goal(String title, @Nullable LocalDate due, LocalDate today) {
        return new Line(
                t("project.summary.goal", title),
                due == null ? "" : t("project.summary.by", Formats.date(due)),
                null,
                due != null && due.isBefore(today));
    }
}
