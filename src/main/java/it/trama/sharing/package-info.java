/**
 * Floor 7. Answers for what bodies may tell each other about a person: the legal basis of each kind of exchange, consents and what stands in for
 * them, and the sealed packets in which one body refers somebody to another. Knows nothing of what the other body then does.
 */
@ApplicationModule(allowedDependencies = {"kernel", "platform", "trust", "people", "casefile"})
@NullMarked
package it.trama.sharing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
