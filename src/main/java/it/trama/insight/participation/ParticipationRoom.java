package it.trama.insight.participation;

import static it.trama.platform.web.Texts.t;

import it.trama.insight.DisclosureControl;
import it.trama.insight.Sign;
import it.trama.insight.participation.Participations.Cell;
import it.trama.insight.participation.Participations.Held;
import it.trama.insight.participation.Participations.Span;
import it.trama.platform.web.Formats;
import it.trama.territory.Municipalities;
import it.trama.territory.Municipality;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class ParticipationRoom {

    private static final String HIDDEN = Sign.HIDDEN.text();

    private final Participations participations;
    private final Municipalities municipalities;
    private final Clock clock;

    ParticipationRoom(Participations participations, Municipalities municipalities, Clock clock) {
        this.participations = participations;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    ParticipationPage of(Span span) {
        List<Cell> cells = participations.cells(span);
        List<Held> held = participations.held(span, today());
        var counts = new HiddenCounts(cells);
        List<ParticipationPage.Row> rows =
                held.stream().map(one -> row(one, cells)).toList();
        List<ParticipationPage.Town> towns = counts.towns().stream()
                .map(town -> town(name(town), counts.ofTown(town)))
                .toList();
        var total = town(t("insight.participation.total"), counts.total());
        boolean hides = towns.stream()
                        .anyMatch(town ->
                                List.of(town.female(), town.male(), town.all()).contains(HIDDEN))
                || rows.stream().anyMatch(row -> row.people().equals(HIDDEN));
        var head = new ParticipationPage.Head(
                Formats.date(span.from()), Formats.date(span.to()), span.body() == null, hides);
        return new ParticipationPage(head, rows, towns, total);
    }

    private String name(String town) {
        return municipalities.find(town).map(Municipality::name).orElseGet(() -> t("insight.participation.outside"));
    }

    private static ParticipationPage.Town town(String name, Map<String, Optional<Integer>> counts) {
        return new ParticipationPage.Town(
                name,
                shown(counts.getOrDefault("FEMALE", Optional.empty())),
                shown(counts.getOrDefault("MALE", Optional.empty())),
                shown(counts.getOrDefault(HiddenCounts.ALL, Optional.empty())));
    }

    private static String shown(Optional<Integer> count) {
        return count.map(Formats::number).orElse(HIDDEN);
    }

    /** A rate of few people tells of each of them. */
    private static ParticipationPage.Row row(Held held, List<Cell> cells) {
        List<Cell> mine = cells.stream()
                .filter(cell -> cell.activityId().equals(held.activityId()))
                .toList();
        int people = mine.stream().mapToInt(Cell::people).sum();
        int noted = mine.stream().mapToInt(Cell::noted).sum();
        int present = mine.stream().mapToInt(Cell::present).sum();
        boolean few = people > 0 && people < DisclosureControl.DEFAULT_THRESHOLD;
        String rate = noted == 0 ? Sign.NONE.text() : Formats.percent((double) present / noted);
        return new ParticipationPage.Row(
                held.title(),
                held.body(),
                few ? HIDDEN : Formats.number(people),
                Formats.number(held.sessions()),
                few ? HIDDEN : rate);
    }
}
