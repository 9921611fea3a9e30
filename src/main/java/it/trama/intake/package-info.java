/**
 * Floor 7. Answers for what reaches the district's access desks: contacts, with or without a person, and what came of them.
 * Does not decide what is done for the person: that is the social record's.
 */
@ApplicationModule(allowedDependencies = {"kernel", "platform", "trust", "territory", "people", "casefile"})
@NullMarked
package it.trama.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
