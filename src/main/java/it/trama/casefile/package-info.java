/**
 * Floor 6. Answers for the social record: who is in charge of whom, the diary, the care team, the help register ("who already helps").
 * Knows nothing of what modules above put into a record: they offer it as {@code RecordSection}.
 */
@ApplicationModule(allowedDependencies = {"kernel", "platform", "trust", "territory", "people"})
@NullMarked
package it.trama.casefile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
