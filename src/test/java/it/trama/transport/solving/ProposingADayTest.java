package it.trama.transport.solving;

import static it.trama.transport.solving.Days.BODY;
import static it.trama.transport.solving.Days.EVENING;
import static it.trama.transport.solving.Days.FAR;
import static it.trama.transport.solving.Days.MORNING;
import static it.trama.transport.solving.Days.NEAR;
import static it.trama.transport.solving.Days.OTHER_BODY;
import static it.trama.transport.solving.Days.TOWN;
import static it.trama.transport.solving.Days.by;
import static it.trama.transport.solving.Days.day;
import static it.trama.transport.solving.Days.driver;
import static it.trama.transport.solving.Days.free;
import static it.trama.transport.solving.Days.trip;
import static it.trama.transport.solving.Days.van;
import static org.assertj.core.api.Assertions.assertThat;

import it.trama.transport.Breach;
import it.trama.transport.Crew;
import it.trama.transport.Placed;
import it.trama.transport.TravelDay;
import it.trama.transport.Trip;
import it.trama.transport.Van;
import it.trama.transport.Volunteer;
import it.trama.transport.WhyNot;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProposingADayTest {

    private static final TimefoldPlanner PLANNER = new TimefoldPlanner();

    private static final Van CAR = van(1, BODY, 2, 0);
    private static final Van LIFT = van(2, BODY, 3, 1);
    private static final Volunteer PLAIN = driver(1, BODY, false, MORNING, EVENING);
    private static final Volunteer SKILLED = driver(2, BODY, true, MORNING, EVENING);
    private static final List<Van> VANS = List.of(CAR, LIFT);
    private static final List<Volunteer> DRIVERS = List.of(PLAIN, SKILLED);

    private static List<Breach.Kind> broken(Placed... rides) {
        return PLANNER.breaches(day(VANS, DRIVERS, rides)).stream()
                .map(Breach::kind)
                .distinct()
                .toList();
    }

    private static @Nullable WhyNot whyNot(List<Van> vans, List<Volunteer> drivers, Trip trip) {
        return PLANNER.propose(day(vans, drivers, free(trip))).whyNot().get(trip.id());
    }

    @Test
    void whatever_chance_asks_a_proposal_breaks_nothing_and_names_a_reason_for_who_stays() {
        for (long seed = 0; seed < 12; seed++) {
            TravelDay asked = Days.random(seed, 9);
            var proposal = PLANNER.propose(asked);
            assertThat(PLANNER.breaches(Days.with(asked, proposal.crews())))
                    .as("day %d", seed)
                    .isEmpty();
            assertThat(proposal.crews().size() + proposal.whyNot().size()).isEqualTo(9);
        }
    }

    @Test
    void of_a_tiny_day_nobody_could_serve_more() {
        for (long seed = 100; seed < 104; seed++) {
            TravelDay asked = Days.random(seed, 3);
            assertThat(PLANNER.propose(asked).crews()).as("day %d", seed).hasSize(most(asked, 0, new HashMap<>()));
        }
    }

    /** Every plan there is, by trying. */
    private static int most(TravelDay day, int ride, Map<UUID, Crew> crews) {
        if (ride == day.rides().size()) {
            return crews.size();
        }
        int best = most(day, ride + 1, crews);
        UUID trip = day.rides().get(ride).trip().id();
        for (Crew crew : day.crews()) {
            crews.put(trip, crew);
            if (PLANNER.breaches(Days.with(day, crews)).isEmpty()) {
                best = Math.max(best, most(day, ride + 1, crews));
            }
            crews.remove(trip);
        }
        return best;
    }

    @Test
    void the_same_day_is_planned_the_same_way_each_time() {
        TravelDay asked = Days.random(7, 14);
        assertThat(PLANNER.propose(asked).crews())
                .isEqualTo(new TimefoldPlanner().propose(asked).crews());
    }

    @Test
    void who_goes_the_same_way_at_the_same_time_shares_the_vehicle() {
        var proposal = PLANNER.propose(day(
                List.of(LIFT),
                List.of(SKILLED),
                free(trip(1, 600, TOWN, NEAR, 1, 0)),
                free(trip(2, 605, TOWN, NEAR, 2, 0))));
        assertThat(proposal.crews()).hasSize(2);
    }

    @Test
    void a_vehicle_takes_no_more_than_its_places() {
        var crew = new Crew(CAR, PLAIN);
        assertThat(broken(by(trip(1, 600, TOWN, NEAR, 2, 0), crew), by(trip(2, 600, TOWN, NEAR, 1, 0), crew)))
                .containsExactly(Breach.Kind.SEATS);
        assertThat(broken(by(trip(1, 600, TOWN, NEAR, 0, 1), new Crew(CAR, SKILLED))))
                .containsExactly(Breach.Kind.WHEELCHAIRS);
    }

    @Test
    void nobody_is_in_two_places_at_once() {
        Trip one = trip(1, 600, TOWN, NEAR, 1, 0);
        Trip elsewhere = trip(2, 610, FAR, TOWN, 1, 0);
        assertThat(broken(by(one, new Crew(CAR, PLAIN)), by(elsewhere, new Crew(CAR, PLAIN))))
                .containsExactly(Breach.Kind.OVERLAP);
        assertThat(broken(by(one, new Crew(CAR, PLAIN)), by(elsewhere, new Crew(LIFT, PLAIN))))
                .containsExactly(Breach.Kind.OVERLAP);
        assertThat(broken(by(one, new Crew(CAR, PLAIN)), by(elsewhere, new Crew(LIFT, SKILLED))))
                .isEmpty();
    }

    @Test
    void a_driver_does_only_what_they_may_when_they_are_there() {
        assertThat(broken(by(trip(1, 600, TOWN, NEAR, 0, 1), new Crew(LIFT, PLAIN))))
                .containsExactly(Breach.Kind.WHEELCHAIR_DRIVER);
        assertThat(broken(by(trip(1, MORNING, NEAR, TOWN, 1, 0), new Crew(CAR, PLAIN))))
                .as("the way from the base to the first door is before their hours")
                .containsExactly(Breach.Kind.HOURS);
        var stranger = new Crew(CAR, driver(9, OTHER_BODY, true, MORNING, EVENING));
        assertThat(broken(by(trip(1, 600, TOWN, NEAR, 1, 0), stranger))).containsExactly(Breach.Kind.BODY);
    }

    @Test
    void the_hours_of_the_week_are_not_exceeded() {
        var tired = new Volunteer(new UUID(3, 5), BODY, "stanco", true, PLAIN.free(), 20);
        Trip trip = trip(1, 600, TOWN, FAR, 1, 0);
        assertThat(PLANNER.breaches(day(VANS, List.of(tired), by(trip, new Crew(CAR, tired)))))
                .extracting(Breach::kind)
                .containsExactly(Breach.Kind.WEEK_HOURS);
        assertThat(whyNot(VANS, List.of(tired), trip)).isEqualTo(WhyNot.NO_WEEK_HOURS);
    }

    @Test
    void what_is_locked_stays_and_who_drove_last_time_drives_again() {
        Trip locked = trip(1, 600, TOWN, NEAR, 1, 0);
        Trip usual = trip(2, 800, TOWN, NEAR, 1, 0);
        var known =
                new Trip(usual.id(), usual.when(), usual.from(), usual.to(), usual.load(), usual.bodies(), PLAIN.id());
        var pinned = new Placed(locked, new Crew(LIFT, SKILLED), true);
        var crews = PLANNER.propose(day(VANS, DRIVERS, pinned, free(known))).crews();
        assertThat(crews)
                .hasEntrySatisfying(
                        locked.id(),
                        crew -> assertThat(crew.is(new Crew(LIFT, SKILLED))).isTrue());
        assertThat(crews)
                .hasEntrySatisfying(
                        known.id(), crew -> assertThat(crew.driver()).isEqualTo(PLAIN));
    }

    @Test
    void a_ride_that_nobody_can_drive_says_why() {
        assertThat(whyNot(List.of(CAR), DRIVERS, trip(1, 600, TOWN, NEAR, 0, 1)))
                .isEqualTo(WhyNot.NO_PLACES);
        assertThat(whyNot(VANS, List.of(PLAIN), trip(1, 600, TOWN, NEAR, 0, 1))).isEqualTo(WhyNot.NO_WHEELCHAIR_DRIVER);
        assertThat(whyNot(VANS, DRIVERS, trip(1, 1200, TOWN, NEAR, 1, 0))).isEqualTo(WhyNot.NO_HOURS);
        assertThat(whyNot(List.of(), DRIVERS, trip(1, 600, TOWN, NEAR, 1, 0))).isEqualTo(WhyNot.NO_BODY);
        var busy = PLANNER.propose(day(
                List.of(CAR),
                List.of(PLAIN),
                free(trip(1, 600, TOWN, FAR, 1, 0)),
                free(trip(2, 610, FAR, TOWN, 1, 0))));
        assertThat(busy.whyNot().values()).containsExactly(WhyNot.BUSY);
    }

    @Test
    void kilometres_go_from_the_base_through_every_door_and_home() {
        double there = Days.TRAVEL.km(TOWN, FAR);
        assertThat(PLANNER.km(CAR, List.of(trip(1, 600, TOWN, FAR, 1, 0)), Days.TRAVEL))
                .isEqualTo(3 + there + there);
        assertThat(PLANNER.minutes(List.of(by(trip(1, 600, TOWN, FAR, 1, 0), new Crew(CAR, PLAIN))), Days.TRAVEL))
                .isEqualTo(3 + Days.TRAVEL.minutes(TOWN, FAR) * 2 + 5);
    }
}
