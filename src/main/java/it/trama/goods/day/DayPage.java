package it.trama.goods.day;

import static it.trama.platform.web.Texts.t;

import it.trama.goods.day.Day.Content;
import it.trama.goods.day.Day.Line;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Option;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The list of a day, for a thumb. */
public record DayPage(Head head, Counts counts, List<Row> rows, List<Option> others, FormErrors errors) {

    /** @param parcel what is in one; empty: not said */
    public record Head(String name, String when, String href, String parcel, boolean closed, boolean ahead) {}

    public record Counts(int ticked, int lines, int left, int prepared) {}

    /**
     * @param gift    empty: not given yet
     * @param fresh   the id of the next touch
     * @param warning empty: nothing to say, or nothing that may be said
     */
    public record Row(String id, String label, String what, String gift, String when, String fresh, String warning) {}

    static DayPage of(ReadDays.Shown shown, LocalDate today, FormErrors errors) {
        Day day = shown.day();
        return new DayPage(
                new Head(
                        day.name(),
                        day.place().isEmpty()
                                ? Formats.longDate(day.heldOn())
                                : Formats.longDate(day.heldOn()) + ", " + day.place(),
                        "/viveri/giornate/" + day.id(),
                        shown.contents().stream().map(DayPage::content).collect(Collectors.joining(", ")),
                        day.closed(),
                        day.heldOn().isAfter(today)),
                new Counts(
                        day.count().ticked(),
                        day.count().lines(),
                        day.count().left(),
                        day.count().prepared()),
                shown.lines().stream()
                        .map(line -> row(line, shown.warnings().get(line.id())))
                        .toList(),
                shown.others().stream()
                        .map(other -> new Option(other.id().toString(), other.label()))
                        .toList(),
                errors);
    }

    private static String content(Content content) {
        return content.name() + " " + Formats.quantity(content.quantity()) + " " + t("goods.unit." + content.unit());
    }

    private static Row row(Line line, @Nullable LocalDate elsewhere) {
        return new Row(
                line.id().toString(),
                line.label(),
                line.parcels() == 1
                        ? t("goods.day.people", line.people())
                        : t("goods.day.peopleParcels", line.people(), line.parcels()),
                line.gift() == null ? "" : line.gift().toString(),
                when(line.givenAt()),
                UUID.randomUUID().toString(),
                elsewhere == null ? "" : t("goods.day.elsewhere", Formats.longDate(elsewhere)));
    }

    static String when(@Nullable OffsetDateTime at) {
        return at == null ? "" : t("goods.day.givenAt", Formats.time(at.toInstant()));
    }
}
