/**
 * Floor 4. Answers for the network around the district: which bodies there are and what was agreed with them, which facilities they run with
 * how many free places, whom to call. Their identity and the validity of their agreements belong to {@code trust}.
 */
@ApplicationModule(allowedDependencies = {"kernel", "platform", "trust", "territory"})
@NullMarked
package it.trama.network;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
