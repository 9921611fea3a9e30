package it.trama.admission.waiting;

import static it.trama.platform.web.Texts.t;

import it.trama.admission.ListRules;
import it.trama.admission.PlaceBook.Place;
import it.trama.admission.PlaceMove;
import it.trama.admission.PlaceState;
import it.trama.admission.WaitingOrder.Line;
import it.trama.admission.WaitingOrder.Waiting;
import it.trama.admission.WhyWords;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Option;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lists and guests in words. */
final class ListPages {

    private ListPages() {}

    static String href(UUID facility) {
        return "/liste-d-attesa/strutture/" + facility;
    }

    static String place(UUID place) {
        return "/liste-d-attesa/posti/" + place;
    }

    static ListPage page(ReadList.Shown shown, LocalDate day, LocalDate today, boolean home) {
        boolean past = day.isBefore(today);
        int first = shown.standing().lines().stream()
                .filter(line -> PlaceMove.OFFER.from(line.scored().waiting().state()))
                .mapToInt(Line::rank)
                .findFirst()
                .orElse(0);
        boolean offers = !past && shown.mayHold() && shown.beds().free() > 0;
        return new ListPage(
                new ListPage.Head(
                        shown.facility().name(),
                        href(shown.facility().id()),
                        t("admission.held." + (shown.held().district() ? "DISTRICT" : "FACILITY")),
                        day.toString(),
                        past ? Formats.longDate(day) : null,
                        home),
                beds(shown.beds()),
                shown.standing().lines().stream()
                        .map(line -> row(shown, line, offers && line.rank() == first))
                        .toList(),
                waits(shown, PlaceState.SUBMITTED),
                Stream.of(PlaceState.ACCEPTED, PlaceState.SUSPENDED)
                        .flatMap(state -> waits(shown, state).stream())
                        .toList());
    }

    static ListPage.Beds beds(ReadList.Beds beds) {
        return new ListPage.Beds(
                Formats.number(beds.places()),
                Formats.number(beds.occupied()),
                Formats.number(beds.promised()),
                Formats.number(beds.free()),
                beds.free() > 0);
    }

    private static ListPage.Row row(ReadList.Shown shown, Line line, boolean first) {
        Waiting waiting = line.scored().waiting();
        return new ListPage.Row(
                Integer.toString(line.rank()),
                named(
                        shown.places().get(waiting.place()),
                        waiting,
                        line.tie() == null ? "" : t("admission.tie.short." + line.tie())),
                Formats.quantity(line.scored().points()),
                line.scored().parts().stream()
                        .filter(part -> part.points().signum() != 0)
                        .map(part -> title(shown, part.code()) + " " + Formats.quantity(part.points()))
                        .collect(Collectors.joining(" · ")),
                WhyWords.state(waiting.state()),
                first);
    }

    private static String title(ReadList.Shown shown, String code) {
        return shown.standing().rules().parts().stream()
                .filter(part -> part.code().equals(code))
                .map(ListRules.Part::title)
                .findFirst()
                .orElse(code);
    }

    /** Who is off the list today has no name any more on the list of a past day: the number remains. */
    private static ListPage.Named named(@Nullable Place place, Waiting waiting, String tie) {
        String since = Formats.date(waiting.days().waitingFrom());
        return place == null
                ? new ListPage.Named(waiting.number(), waiting.number(), null, since, tie)
                : new ListPage.Named(place.applicant().name(), waiting.number(), place(place.id()), since, tie);
    }

    private static List<ListPage.Waits> waits(ReadList.Shown shown, PlaceState state) {
        return shown.standing().others().stream()
                .filter(waiting -> waiting.state() == state)
                .map(waiting -> {
                    var named = named(shown.places().get(waiting.place()), waiting, "");
                    return new ListPage.Waits(
                            named.name(),
                            place(waiting.place()),
                            Formats.date(waiting.days().applied()),
                            WhyWords.state(state));
                })
                .toList();
    }

    static GuestsPage guests(ReadList.Living living, Map<String, String> typed, FormErrors errors) {
        return new GuestsPage(
                living.facility().name(),
                href(living.facility().id()),
                beds(living.beds()),
                living.guests().stream()
                        .map(guest -> new GuestsPage.Guest(
                                Integer.toString(guest.bed()),
                                guest.guest(),
                                Formats.date(guest.since()),
                                guest.id().toString(),
                                guest.placeId() != null))
                        .toList(),
                Stream.of("HOME", "HOSPITAL", "TRANSFER", "DIED", "OTHER")
                        .map(code -> new Option(code, t("admission.leave." + code)))
                        .toList(),
                new GuestsPage.Form(UUID.randomUUID().toString(), living.today().toString(), typed),
                errors);
    }
}
