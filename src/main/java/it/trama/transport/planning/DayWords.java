package it.trama.transport.planning;

import static it.trama.platform.web.Texts.t;

import it.trama.platform.web.Formats;
import it.trama.transport.Breach;
import it.trama.transport.Crew;
import it.trama.transport.Named;
import it.trama.transport.Placed;
import it.trama.transport.Ride;
import it.trama.transport.Ride.Passenger;
import it.trama.transport.Trip;
import it.trama.transport.planning.Gathering.Day;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Rides and what they break, in words. */
record DayWords(Day day, Named named) {

    private static final int HOUR = 60;
    private static final int LAST = 24 * HOUR - 1;

    static String clock(int minute) {
        int within = Math.clamp(minute, 0, LAST);
        return Formats.time(LocalTime.of(within / HOUR, within % HOUR));
    }

    static String hours(int minutes) {
        return t("transport.hours", minutes / HOUR, "%02d".formatted(minutes % HOUR));
    }

    static String crew(Crew crew) {
        return t("transport.crew", crew.van().label(), crew.driver().name());
    }

    String time(Trip trip) {
        return t(
                "transport.span", clock(trip.when().pickUp()), clock(trip.when().dropOff()));
    }

    String way(Ride ride) {
        Passenger who = ride.passenger();
        String from = named.town(ride.course().from());
        String to = named.town(ride.course().to());
        return who == null
                ? t("transport.way", from, to)
                : t("transport.way", who.from() + " (" + from + ")", who.to() + " (" + to + ")");
    }

    static String who(Ride ride) {
        Passenger who = ride.passenger();
        return who == null ? "" : who.name();
    }

    static List<String> badges(Ride ride) {
        var badges = new ArrayList<String>();
        if (ride.course().wheelchairs() > 0) {
            badges.add(t("transport.badge.wheelchair"));
        }
        int people = ride.course().seats() + ride.course().wheelchairs();
        if (people > 1) {
            badges.add(t("transport.badge.companions", people - 1));
        }
        if (ride.held().locked()) {
            badges.add(t("transport.badge.locked"));
        }
        if (!ride.isOpen()) {
            badges.add(t("transport.state." + ride.progress().state()));
        }
        return badges;
    }

    /** Of one ride, naming the others by their hour. */
    String breach(Breach breach, Ride of) {
        String others = breach.rides().stream()
                .filter(id -> !id.equals(of.id()))
                .flatMap(id -> day.plan().rides().stream()
                        .map(Placed::trip)
                        .filter(trip -> trip.id().equals(id)))
                .map(trip -> clock(trip.when().pickUp()))
                .sorted()
                .collect(Collectors.joining(", "));
        String text = t("transport.breach." + breach.kind());
        return others.isEmpty() || breach.kind() != Breach.Kind.OVERLAP
                ? text
                : t("transport.breach.with", text, others);
    }
}
