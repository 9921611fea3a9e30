/**
 * Floor 4. Answers for the one calendar of what the district must do by a day: recurring obligations, which are definitions, and what other modules
 * make due. Knows neither persons nor records: deadlines of a case are in {@code agenda}.
 */
@ApplicationModule(allowedDependencies = {"kernel", "platform", "trust"})
@NullMarked
package it.trama.duty;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
