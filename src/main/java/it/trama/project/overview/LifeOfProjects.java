package it.trama.project.overview;

import static it.trama.platform.web.Texts.t;

import it.trama.casefile.LifeCycle;
import it.trama.casefile.RecordHead;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Projects that still run or are still written when a record is closed, and their days in the life of the record. */
@Component
class LifeOfProjects implements LifeCycle {

    private static final Set<String> OPEN = Set.of("DRAFT", "SHARED", "SIGNING", "SIGNED");
    private static final ZoneId ROME = ZoneId.of("Europe/Rome");

    private final SummaryRows rows;

    LifeOfProjects(SummaryRows rows) {
        this.rows = rows;
    }

    @Override
    public List<Matter> openMatters(RecordHead record) {
        return rows.editions(record.id()).stream()
                .filter(row -> OPEN.contains(row.status()))
                .map(row -> new Matter(
                        t("project.open." + row.status(), row.title()),
                        "/progetti/" + row.project() + (row.status().equals("SIGNED") ? "/chiusura" : "")))
                .toList();
    }

    @Override
    public List<Milestone> milestones(RecordHead record) {
        return rows.editions(record.id()).stream().flatMap(LifeOfProjects::days).toList();
    }

    private static Stream<Milestone> days(SummaryRows.Edition row) {
        String what = row.edition() == 1 ? "project.milestone.signed" : "project.milestone.amended";
        @Nullable OffsetDateTime signed = row.signedAt();
        @Nullable LocalDate closed = row.closedOn();
        return Stream.concat(
                signed == null
                        ? Stream.empty()
                        : Stream.of(
                                milestone(row, signed.atZoneSameInstant(ROME).toLocalDate(), what)),
                closed == null ? Stream.empty() : Stream.of(milestone(row, closed, "project.milestone.closed")));
    }

    private static Milestone milestone(SummaryRows.Edition row, LocalDate day, String what) {
        return new Milestone(day, t(what, row.title()), "/progetti/" + row.project());
    }
}
