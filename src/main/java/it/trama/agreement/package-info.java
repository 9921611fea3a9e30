/**
 * Floor 8. Answers for what institutions agree among themselves: programme agreements and protocols, who signed and who joined, versions of the text,
 * how long they hold, what each promised by when, renewal. What a single body signed so that records may be shared with it belongs to {@code network}.
 */
@ApplicationModule(allowedDependencies = {"kernel", "platform", "trust", "network", "duty", "plan"})
@NullMarked
package it.trama.agreement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
