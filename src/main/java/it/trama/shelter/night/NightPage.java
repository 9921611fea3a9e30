package it.trama.shelter.night;

import static it.trama.platform.web.Texts.t;

import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Option;
import it.trama.shelter.NightState;
import it.trama.shelter.night.Night.Asked;
import it.trama.shelter.night.Night.Line;
import it.trama.shelter.night.Night.Tally;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One shelter on one night, for a thumb. */
public record NightPage(
        Head head, Counts counts, List<Row> rows, List<Option> reasons, Shut shut, AskForm form, FormErrors errors) {

    /** @param ahead a night to come: beds are booked, nobody arrives */
    public record Head(String name, String when, String href, String query, Around around, boolean ahead) {}

    /** Addresses of the nights before and after. */
    public record Around(String before, String after, String print) {}

    /** @param free in words, each sex */
    public record Counts(int in, int lines, String free, List<Bed> beds) {}

    public record Bed(String sex, int free, int beds) {}

    /**
     * @param gift  empty: not here
     * @param fresh the id of the next touch
     * @param mark  css of the state; {@code over} the longest stay is reached
     */
    public record Row(Who who, String gift, String said, String state, String fresh, String mark, boolean over) {}

    public record Who(String id, String label, String what, String href) {}

    /** @param counted in words, once the night is closed; {@code possible} it is over */
    public record Shut(String counted, boolean possible) {}

    static String href(UUID house) {
        return "/accoglienza/case/" + house;
    }

    static NightPage of(ReadNight.Shown shown, AskForm form, FormErrors errors) {
        LocalDate night = shown.at().night();
        String href = href(shown.at().house().id());
        Map<String, String> reasons =
                shown.reasons().stream().collect(Collectors.toMap(Night.Reason::code, Night.Reason::name));
        Function<Line, Row> row = line -> row(line, reasons, href, night);
        Integer counted = shown.counted();
        return new NightPage(
                head(shown, href),
                counts(shown),
                shown.lines().stream().map(row).toList(),
                shown.reasons().stream()
                        .filter(reason -> !reason.code().equals("OWN_CHOICE"))
                        .map(reason -> new Option(reason.code(), reason.name()))
                        .toList(),
                new Shut(
                        counted == null ? "" : t("shelter.counted", counted),
                        counted == null && night.isBefore(shown.tonight())),
                form,
                errors);
    }

    private static Head head(ReadNight.Shown shown, String href) {
        LocalDate night = shown.at().night();
        return new Head(
                shown.at().house().name(),
                night.equals(shown.tonight()) ? t("shelter.tonight", Formats.longDate(night)) : Formats.longDate(night),
                href,
                "?notte=" + night,
                new Around(
                        href + "?notte=" + night.minusDays(1),
                        href + "?notte=" + night.plusDays(1),
                        href + "/stampa?notte=" + night),
                night.isAfter(shown.tonight()));
    }

    private static Counts counts(ReadNight.Shown shown) {
        return new Counts(
                (int) shown.lines().stream().filter(NightPage::in).count(),
                shown.lines().size(),
                shown.tallies().stream().map(NightPage::words).collect(Collectors.joining(", ")),
                shown.tallies().stream()
                        .map(tally -> new Bed(t("shelter.sex." + tally.sex()), Math.max(0, tally.free()), tally.beds()))
                        .toList());
    }

    private static String words(Tally tally) {
        return t("shelter.sex." + tally.sex()) + " " + Math.max(0, tally.free());
    }

    private static boolean in(Line line) {
        Asked asked = line.asked();
        return asked != null && asked.state() == NightState.IN;
    }

    private static Row row(Line line, Map<String, String> reasons, String href, LocalDate night) {
        Asked asked = line.asked();
        String state = asked == null ? "" : asked.state().name();
        return new Row(
                new Who(
                        line.guest().toString(),
                        line.who().label(),
                        what(line, night),
                        "/accoglienza/ospiti/" + line.guest() + "?casa=" + href.substring(href.lastIndexOf('/') + 1)
                                + "&notte=" + night),
                in(line) && asked != null ? asked.id().toString() : "",
                said(line, reasons),
                state,
                UUID.randomUUID().toString(),
                state.equals("WAITING") ? "true" : "",
                line.left() < 1 && !in(line) && !state.equals("BOOKED"));
    }

    private static String what(Line line, LocalDate night) {
        Integer born = line.who().birthYear();
        String sex = t("shelter.sex.one." + line.who().sex());
        return born == null ? sex : t("shelter.about", sex, night.getYear() - born);
    }

    private static String said(Line line, Map<String, String> reasons) {
        Asked asked = line.asked();
        if (asked == null) {
            return "";
        }
        if (asked.state() == NightState.IN) {
            return t("shelter.state.in", Formats.time(line.at().toInstant()));
        }
        String reason = asked.reason() == null ? "" : reasons.getOrDefault(asked.reason(), "");
        String words = t("shelter.state." + asked.state());
        return reason.isEmpty() ? words : words + ": " + reason;
    }
}
