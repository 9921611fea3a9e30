package it.trama.transport;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Proposes who drives whom, and says what a plan breaks by the same constraints. The same day gives always the same proposal. Outside any transaction. */
public interface DayPlanner {

    /** @param whyNot of the rides that nobody can drive */
    record Proposal(Map<UUID, Crew> crews, Map<UUID, WhyNot> whyNot) {}

    Proposal propose(TravelDay day);

    /** Empty: the plan keeps every rule. */
    List<Breach> breaches(TravelDay day);

    /** Of the rides without a crew; those that somebody could take now are not among them. */
    Map<UUID, WhyNot> whyNot(TravelDay day);

    /** Kilometres of a vehicle that serves these trips and comes home. */
    double km(Van van, List<Trip> trips, Travel travel);

    /** Minutes that a driver is out for these trips. */
    int minutes(List<Placed> rides, Travel travel);
}
