/**
 * Floor 8. Answers for worries that antennas hand on: what was seen and by whom, which team answers and by when, and what the sender hears;
 * and for lists of people whom the social service calls first. Does not decide what is done for the person: an access and the social
 * record do.
 */
@ApplicationModule(allowedDependencies = {"kernel", "platform", "trust", "territory", "people", "casefile", "intake"})
@NullMarked
package it.trama.signal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
