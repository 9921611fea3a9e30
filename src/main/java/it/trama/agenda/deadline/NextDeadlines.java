package it.trama.agenda.deadline;

import static it.trama.platform.web.Texts.t;

import it.trama.casefile.RecordHead;
import it.trama.casefile.SummaryPart;
import it.trama.platform.web.Formats;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The next deadlines in the record's summary. */
@Component
class NextDeadlines implements SummaryPart {

    private static final int SHOWN = 5;

    private final DeadlineStore deadlines;
    private final Clock clock;

    NextDeadlines(DeadlineStore deadlines, Clock clock) {
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Block> of(RecordHead record) {
        LocalDate today = LocalDate.now(clock);
        List<Line> lines = deadlines.next(record.id(), SHOWN).stream()
                .map(row -> new Line(
                        row.title(),
                        Formats.date(row.due()),
                        row.href(),
                        row.due().isBefore(today)))
                .toList();
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new Block(t("agenda.deadline.next"), lines, DeadlineController.href(record.id())));
    }
}
