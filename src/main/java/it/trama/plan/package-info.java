/**
 * Floor 5. Answers for the zone plan: its items as the document has them, by area, kind and section, and how they hang together. Knows nothing of
 * money or projects; modules above show theirs on an item's page through {@link it.trama.plan.PlanItemSection}.
 */
@ApplicationModule(allowedDependencies = {"kernel", "platform", "territory", "trust"})
@NullMarked
package it.trama.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
