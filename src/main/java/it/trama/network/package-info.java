/**
 * Floor 4. Answers for the network around the district: which bodies there are, what they are, whom to call. Their identity and the validity of
 * their agreements belong to {@code trust}.
 */
@ApplicationModule(allowedDependencies = {"kernel", "platform", "trust"})
@NullMarked
package it.trama.network;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
