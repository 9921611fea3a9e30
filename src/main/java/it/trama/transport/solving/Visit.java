package it.trama.transport.solving;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.entity.PlanningPin;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import it.trama.transport.Crew;
import it.trama.transport.Placed;
import it.trama.transport.Travel;
import it.trama.transport.Trip;
import it.trama.transport.Van;
import it.trama.transport.Volunteer;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A trip that waits for a crew. */
@SuppressWarnings("UnusedVariable") // id, crews and pinned are read by the solver
@PlanningEntity
class Visit {

    @PlanningId
    @Nullable UUID id;

    @Nullable Trip trip;

    @Nullable Travel travel;

    @ValueRangeProvider(id = "crews")
    List<Crew> crews = List.of();

    @PlanningVariable(valueRangeProviderRefs = "crews", allowsUnassigned = true)
    @Nullable Crew crew;

    @PlanningPin
    boolean pinned;

    /** The solver makes copies. */
    Visit() {}

    Visit(Placed placed, List<Crew> crews, Travel travel) {
        this.id = placed.trip().id();
        this.trip = placed.trip();
        this.travel = travel;
        this.crews = crews;
        this.crew = placed.crew();
        this.pinned = placed.pinned();
    }

    Trip trip() {
        return Objects.requireNonNull(trip);
    }

    Travel travel() {
        return Objects.requireNonNull(travel);
    }

    @Nullable Crew crew() {
        return crew;
    }

    Van van() {
        return Objects.requireNonNull(crew).van();
    }

    Volunteer driver() {
        return Objects.requireNonNull(crew).driver();
    }

    UUID vanId() {
        return van().id();
    }

    UUID driverId() {
        return driver().id();
    }

    /** The vehicle leaves its base. */
    int out() {
        return trip().when().pickUp() - travel().minutes(van().base(), trip().from());
    }

    /** The vehicle is back at its base. */
    int home() {
        return trip().when().dropOff() + travel().minutes(trip().to(), van().base());
    }

    /** Whether somebody of this trip is in the vehicle when the other gets in. */
    boolean carriesAtStartOf(Visit other) {
        int start = other.trip().when().pickUp();
        return trip().id().equals(other.trip().id())
                || (trip().when().pickUp() <= start && start < trip().when().dropOff());
    }
}
