package it.trama.transport.ride;

import static it.trama.platform.web.Texts.t;

import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Option;
import it.trama.transport.Named;
import it.trama.transport.Ride;
import it.trama.transport.ride.ReadRequests.One;
import it.trama.transport.ride.ReadRequests.Shown;
import it.trama.transport.ride.RequestsPage.Choices;
import it.trama.transport.ride.RequestsPage.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Puts requests into words. */
record RequestPages(Named named, LocalDate today) {

    private static final int NEXT = 12;
    private static final int WEEK = 7;

    RequestsPage page(Shown shown, String href, AskForm form, FormErrors errors) {
        return new RequestsPage(
                shown.header(),
                href,
                shown.asks(),
                shown.requests().stream().map(this::one).toList(),
                choices(shown),
                form,
                errors);
    }

    private Choices choices(Shown shown) {
        List<Option> associations = shown.header() == null
                ? List.of()
                : shown.associations().stream()
                        .map(id -> new Option(id.toString(), named.body(id)))
                        .toList();
        List<Option> weekdays = IntStream.rangeClosed(1, WEEK)
                .mapToObj(day -> new Option(Integer.toString(day), t("transport.weekday." + day)))
                .toList();
        List<Option> facilities = shown.around().facilities().stream()
                .map(one -> new Option(one.id().toString(), one.name() + " (" + named.town(one.municipality()) + ")"))
                .toList();
        return new Choices(named.townOptions(), associations, weekdays, facilities);
    }

    private RequestsPage.One one(One one) {
        Optional<Ride> first = one.rides().stream().findFirst();
        List<Ride> ahead = one.rides().stream()
                .filter(ride -> !ride.when().day().isBefore(today))
                .toList();
        return new RequestsPage.One(
                first.map(this::way).orElse(""),
                when(one.request()),
                first.map(RequestPages::notes).orElse(""),
                first.map(RequestPages::name).orElse(""),
                ahead.stream().limit(NEXT).map(this::row).toList(),
                Math.max(0, ahead.size() - NEXT));
    }

    private static String notes(Ride ride) {
        return ride.passenger() == null ? "" : ride.passenger().notes();
    }

    private static String name(Ride ride) {
        return ride.passenger() == null ? "" : ride.passenger().name();
    }

    private static String when(Request request) {
        if (request.days().weekdays().isEmpty()) {
            return t("transport.once", request.asker());
        }
        String days = request.days().weekdays().stream()
                .map(day -> t("transport.weekday." + day))
                .collect(Collectors.joining(", "));
        return t("transport.again", days, Formats.date(request.days().last()), request.asker());
    }

    private String way(Ride ride) {
        Ride.Passenger who = ride.passenger();
        String from = named.town(ride.course().from());
        String to = named.town(ride.course().to());
        return who == null
                ? t("transport.way", from, to)
                : t("transport.way", who.from() + " (" + from + ")", who.to() + " (" + to + ")");
    }

    private Row row(Ride ride) {
        return new Row(
                ride.id().toString(),
                Formats.longDate(ride.when().day()),
                t(
                        "transport.anchor." + ride.when().anchor(),
                        Formats.time(ride.when().at())),
                t(
                        "transport.way",
                        named.town(ride.course().from()),
                        named.town(ride.course().to())),
                state(ride),
                ride.isOpen()
                        ? ride.held().driver() != null
                        : ride.progress().state().equals("DONE"),
                ride.isOpen() ? "/trasporti/corse/" + ride.id() + "/annulla" : "");
    }

    private String state(Ride ride) {
        return switch (ride.progress().state()) {
            case "OPEN" -> named.body(ride.held().body());
            case "CANCELLED" ->
                t("transport.state.CANCELLED") + ": " + ride.progress().reason();
            default -> t("transport.state." + ride.progress().state());
        };
    }
}
