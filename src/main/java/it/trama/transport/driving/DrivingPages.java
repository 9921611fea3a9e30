package it.trama.transport.driving;

import static it.trama.platform.web.Texts.t;

import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Option;
import it.trama.transport.Ride;
import it.trama.transport.Van;
import it.trama.transport.Volunteer;
import it.trama.transport.driving.DrivingPage.Head;
import it.trama.transport.driving.DrivingPage.Sheet;
import it.trama.transport.driving.DrivingPage.Stop;
import it.trama.transport.driving.DrivingPage.Way;
import it.trama.transport.driving.DrivingPage.Who;
import it.trama.transport.driving.ReadDriving.Shown;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts rides into a driver's words. */
record DrivingPages(Shown shown, LocalDate today) {

    private static final int HOUR = 60;

    /** @param wrong the ride whose form was refused; empty: none */
    DrivingPage page(@Nullable UUID driver, String wrong, FormErrors errors) {
        LocalDate day = shown.day();
        return new DrivingPage(
                new Head(
                        day.toString(),
                        Formats.longDate(day),
                        day.minusDays(1).toString(),
                        day.plusDays(1).toString(),
                        driver == null ? "" : driver.toString(),
                        day.isAfter(today),
                        wrong),
                shown.drivers().stream()
                        .map(one -> new Option(one.id().toString(), one.name()))
                        .toList(),
                sheets(),
                errors);
    }

    private List<Sheet> sheets() {
        return shown.rides().stream()
                .collect(Collectors.groupingBy(
                        ride -> Objects.requireNonNull(ride.held().driver())))
                .entrySet()
                .stream()
                .map(entry -> sheet(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Sheet::driver))
                .toList();
    }

    private Sheet sheet(UUID driver, List<Ride> rides) {
        List<String> vans = rides.stream().map(this::van).distinct().sorted().toList();
        return new Sheet(
                shown.drivers().stream()
                        .filter(one -> one.id().equals(driver))
                        .map(Volunteer::name)
                        .findFirst()
                        .orElse(""),
                String.join(", ", vans),
                rides.stream()
                        .sorted(Comparator.comparingInt(
                                ride -> ride.window(shown.travel()).pickUp()))
                        .map(ride -> stop(ride, vans.size() > 1))
                        .toList());
    }

    private String van(Ride ride) {
        return shown.vans().stream()
                .filter(van -> van.id().equals(ride.held().vehicle()))
                .map(Van::label)
                .findFirst()
                .orElse("");
    }

    private Stop stop(Ride ride, boolean several) {
        int pickUp = ride.window(shown.travel()).pickUp();
        Ride.Passenger who = Objects.requireNonNull(ride.passenger());
        String time = Formats.time(LocalTime.of(pickUp / HOUR, pickUp % HOUR));
        boolean arrive = ride.when().anchor().equals("ARRIVE");
        return new Stop(
                ride.id().toString(),
                arrive
                        ? t(
                                "transport.stop.arrive",
                                time,
                                Formats.time(ride.when().at()))
                        : time,
                new Way(
                        who.from() + ", " + shown.named().town(ride.course().from()),
                        who.to() + ", " + shown.named().town(ride.course().to())),
                new Who(who.name(), who.phone(), "tel:" + who.phone().replaceAll("[^+\\d]", ""), who.notes()),
                badges(ride, several),
                outcome(ride),
                ride.isOpen());
    }

    /** @param several the driver changes vehicle during the day */
    private List<String> badges(Ride ride, boolean several) {
        var badges = new ArrayList<String>();
        if (ride.course().wheelchairs() > 0) {
            badges.add(t("transport.badge.wheelchair"));
        }
        int people = ride.course().seats() + ride.course().wheelchairs();
        if (people > 1) {
            badges.add(t("transport.badge.companions", people - 1));
        }
        if (several) {
            badges.add(van(ride));
        }
        return badges;
    }

    private static String outcome(Ride ride) {
        return switch (ride.progress().state()) {
            case "OPEN" -> "";
            case "DONE" ->
                ride.progress().km() == null
                        ? t("transport.state.DONE")
                        : t(
                                "transport.done.km",
                                Formats.quantity(ride.progress().km()));
            default ->
                ride.progress().reason().isEmpty()
                        ? t("transport.state." + ride.progress().state())
                        : t("transport.state." + ride.progress().state()) + ": "
                                + ride.progress().reason();
        };
    }
}
