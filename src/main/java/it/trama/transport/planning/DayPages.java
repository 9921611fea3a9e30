package it.trama.transport.planning;

import static it.trama.platform.web.Texts.t;

import it.trama.platform.web.Formats;
import it.trama.transport.Crew;
import it.trama.transport.DayPlanner;
import it.trama.transport.Placed;
import it.trama.transport.Ride;
import it.trama.transport.TransportDesk;
import it.trama.transport.planning.DayPage.Head;
import it.trama.transport.planning.DayPage.Line;
import it.trama.transport.planning.DayPage.Shift;
import it.trama.transport.planning.DayPage.Sums;
import it.trama.transport.planning.ReadDay.Shown;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts a day into a page. */
@Component
class DayPages {

    private final DayPlanner planner;
    private final TransportDesk desk;

    DayPages(DayPlanner planner, TransportDesk desk) {
        this.planner = planner;
        this.desk = desk;
    }

    DayPage page(Shown shown) {
        var words = new DayWords(shown.day(), shown.named());
        List<Placed> placed = shown.day().plan().rides();
        Map<String, List<Placed>> byCrew = placed.stream()
                .filter(one -> one.crew() != null)
                .sorted(Comparator.comparingInt(one -> one.trip().when().pickUp()))
                .collect(Collectors.groupingBy(
                        one -> ArrangeDay.key(Objects.requireNonNull(one.crew())),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return new DayPage(
                head(shown),
                sums(shown, placed),
                byCrew.values().stream()
                        .map(rides -> shift(shown, words, rides))
                        .sorted(Comparator.comparing(Shift::body).thenComparing(Shift::title))
                        .toList(),
                placed.stream()
                        .filter(one -> one.crew() == null)
                        .map(one -> line(shown, words, one))
                        .toList(),
                shown.day().rides().stream()
                        .filter(ride -> ride.progress().state().equals("CANCELLED"))
                        .map(ride -> cancelled(words, ride))
                        .toList(),
                shown.marks().notices().stream()
                        .map(notice -> notice(shown, words, notice))
                        .toList());
    }

    private Head head(Shown shown) {
        LocalDate day = shown.day().day();
        String confirmed = shown.marks().confirmed().stream()
                .map(plan -> {
                    Instant at = plan.confirmedAt().toInstant();
                    return desk.coordinates()
                            ? t("transport.confirmedBy", shown.named().body(plan.organisationId()), Formats.moment(at))
                            : t("transport.confirmedAt", Formats.moment(at));
                })
                .sorted()
                .collect(Collectors.joining(" "));
        return new Head(
                day.toString(),
                Formats.longDate(day),
                day.minusDays(1).toString(),
                day.plusDays(1).toString(),
                desk.coordinates(),
                confirmed,
                shown.marks().open());
    }

    private Sums sums(Shown shown, List<Placed> placed) {
        Map<UUID, List<Placed>> byVan = placed.stream()
                .filter(one -> one.crew() != null)
                .collect(Collectors.groupingBy(
                        one -> Objects.requireNonNull(one.crew()).van().id()));
        double km =
                byVan.values().stream().mapToDouble(rides -> km(shown, rides)).sum();
        return new Sums(
                placed.size(),
                (int) placed.stream().filter(one -> one.crew() != null).count(),
                shown.breaches().size(),
                km(km),
                !shown.day().plan().crews().isEmpty(),
                UUID.randomUUID().toString());
    }

    private double km(Shown shown, List<Placed> rides) {
        Crew crew = Objects.requireNonNull(rides.getFirst().crew());
        return planner.km(
                crew.van(),
                rides.stream().map(Placed::trip).toList(),
                shown.day().plan().travel());
    }

    static String km(double km) {
        return t("transport.km", Formats.quantity(BigDecimal.valueOf(km).setScale(0, RoundingMode.HALF_UP)));
    }

    private Shift shift(Shown shown, DayWords words, List<Placed> rides) {
        Crew crew = Objects.requireNonNull(rides.getFirst().crew());
        String summary = t(
                "transport.shift.summary",
                rides.size(),
                km(km(shown, rides)),
                DayWords.hours(planner.minutes(rides, shown.day().plan().travel())));
        return new Shift(
                DayWords.crew(crew),
                desk.coordinates() ? shown.named().body(crew.van().body()) : "",
                summary,
                desk.coordinates()
                        ? ""
                        : "/trasporti/foglio?giorno=" + shown.day().day() + "&autista="
                                + crew.driver().id(),
                rides.stream().map(one -> line(shown, words, one)).toList());
    }

    private static Line line(Shown shown, DayWords words, Placed placed) {
        Ride ride = shown.day().require(placed.trip().id());
        Stream<String> broken = shown.breaches().stream()
                .filter(breach -> breach.rides().contains(ride.id()))
                .map(breach -> words.breach(breach, ride));
        Stream<String> whyNot =
                Stream.ofNullable(shown.whyNot().get(ride.id())).map(why -> t("transport.whynot." + why));
        return new Line(
                "/trasporti/corse/" + ride.id(),
                words.time(placed.trip()),
                words.way(ride),
                DayWords.who(ride),
                DayWords.badges(ride),
                Stream.concat(broken, whyNot).distinct().toList());
    }

    private static Line cancelled(DayWords words, Ride ride) {
        return new Line(
                "",
                Formats.time(ride.when().at()),
                words.way(ride),
                DayWords.who(ride),
                List.of(),
                List.of(ride.progress().reason()));
    }

    private static String notice(Shown shown, DayWords words, Plans.Notice notice) {
        String ride = shown.day().rides().stream()
                .filter(one -> one.id().equals(notice.rideId()))
                .findFirst()
                .map(one -> Formats.time(one.when().at()) + " " + words.way(one))
                .orElse("");
        return t(
                "transport.notice." + notice.kind(),
                Formats.moment(notice.toldAt().toInstant()),
                ride);
    }
}
