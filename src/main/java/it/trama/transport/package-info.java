/**
 * Floor 8. Answers for social transport: rides that are asked, vehicles and volunteers of associations, who drives whom on a day, what came of it.
 *
 * <p>An association plans its own rides with its own vehicles and reads, of the person, name, phone, addresses and needs. Coordinators plan across
 * associations without a name: times, places and seats are enough (the plan office meets no person at all, so it plans nothing). The solver proposes,
 * people decide; the warnings of a plan made by hand are those of the solver's own constraints.
 */
@ApplicationModule(
        allowedDependencies = {"kernel", "platform", "trust", "territory", "people", "network", "casefile", "sharing"})
@NullMarked
package it.trama.transport;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
