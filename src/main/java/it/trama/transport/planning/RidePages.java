package it.trama.transport.planning;

import static it.trama.platform.web.Texts.t;

import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import it.trama.transport.Breach;
import it.trama.transport.Crew;
import it.trama.transport.DayPlanner;
import it.trama.transport.Placed;
import it.trama.transport.Ride;
import it.trama.transport.TransportDesk;
import it.trama.transport.TravelDay;
import it.trama.transport.Trip;
import it.trama.transport.planning.ReadDay.Ridden;
import it.trama.transport.planning.RidePage.Choice;
import it.trama.transport.planning.RidePage.Facts;
import it.trama.transport.planning.RidePage.Form;
import it.trama.transport.planning.RidePage.Head;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One ride: each crew is tried, and what would break is said before it is chosen. */
@Component
class RidePages {

    private final DayPlanner planner;
    private final TransportDesk desk;

    RidePages(DayPlanner planner, TransportDesk desk) {
        this.planner = planner;
        this.desk = desk;
    }

    RidePage page(Ridden ridden, FormErrors errors) {
        Ride ride = ridden.ride();
        var words = new DayWords(ridden.day(), ridden.named());
        Optional<Placed> placed = ridden.day().plan().rides().stream()
                .filter(one -> one.trip().id().equals(ride.id()))
                .findFirst();
        return new RidePage(
                new Head(
                        ride.id().toString(),
                        t("transport.ride.title", Formats.time(ride.when().at())),
                        ride.when().day().toString(),
                        Formats.longDate(ride.when().day())),
                facts(ride, words, placed),
                ride.isOpen() ? placed.map(one -> choices(ridden, words, one)).orElse(List.of()) : List.of(),
                new Form(
                        UUID.randomUUID().toString(),
                        ride.progress().version(),
                        ride.held().locked(),
                        ride.isOpen()),
                ridden.past().stream().map(RidePages::past).toList(),
                errors);
    }

    private static Facts facts(Ride ride, DayWords words, Optional<Placed> placed) {
        return new Facts(
                placed.map(one -> words.time(one.trip())).orElse("") + " · "
                        + t(
                                "transport.anchor." + ride.when().anchor(),
                                Formats.time(ride.when().at())),
                words.way(ride),
                DayWords.who(ride),
                ride.passenger() == null ? "" : ride.passenger().phone(),
                ride.passenger() == null ? "" : ride.passenger().notes(),
                DayWords.badges(ride));
    }

    private static String past(Plans.Past past) {
        String what = past.undone() ? "undone" : past.assigned() ? "assigned" : "freed";
        return t(
                "transport.past." + what,
                past.mover(),
                Formats.moment(past.movedAt().toInstant()));
    }

    private List<Choice> choices(Ridden ridden, DayWords words, Placed placed) {
        TravelDay without = with(ridden.day().plan(), placed.trip(), null);
        Set<Breach> before = Set.copyOf(planner.breaches(without));
        Stream<Choice> crews = without.crews().stream()
                .filter(crew -> placed.trip().bodies().contains(crew.van().body()))
                .map(crew -> new Choice(
                        ArrangeDay.key(crew),
                        DayWords.crew(crew),
                        desk.coordinates() ? ridden.named().body(crew.van().body()) : "",
                        more(without, placed.trip(), crew),
                        broken(ridden, words, with(without, placed.trip(), crew), before),
                        placed.crew() != null && crew.is(placed.crew())))
                .sorted(java.util.Comparator.comparingInt(
                        choice -> choice.breaks().size()));
        var nobody = new Choice("", t("transport.nobody"), "", "", List.of(), placed.crew() == null);
        return Stream.concat(crews, Stream.of(nobody)).toList();
    }

    private List<String> broken(Ridden ridden, DayWords words, TravelDay tried, Set<Breach> before) {
        return planner.breaches(tried).stream()
                .filter(breach -> !before.contains(breach))
                .map(breach -> words.breach(breach, ridden.ride()))
                .distinct()
                .toList();
    }

    private String more(TravelDay day, Trip trip, Crew crew) {
        List<Trip> now = day.rides().stream()
                .filter(one -> one.crew() != null
                        && one.crew().van().id().equals(crew.van().id()))
                .map(Placed::trip)
                .toList();
        List<Trip> then = Stream.concat(now.stream(), Stream.of(trip)).toList();
        double more = planner.km(crew.van(), then, day.travel()) - planner.km(crew.van(), now, day.travel());
        return t("transport.more", DayPages.km(Math.max(0, more)));
    }

    private static TravelDay with(TravelDay day, Trip trip, @Nullable Crew crew) {
        return new TravelDay(
                day.rides().stream()
                        .map(one -> one.trip().id().equals(trip.id()) ? new Placed(trip, crew, false) : one)
                        .collect(Collectors.toList()),
                day.vans(),
                day.drivers(),
                day.travel());
    }
}
