/**
 * Floor 8. Answers for what is given: assignments to bodies that a signed project makes, and each delivery of them. Knows of the person and the
 * record only what an assignment carries; money moves in {@code fund}.
 */
@ApplicationModule(allowedDependencies = {"kernel", "platform", "trust", "people", "casefile", "fund", "project"})
@NullMarked
package it.trama.delivery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
