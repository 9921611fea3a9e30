/**
 * Floor 8. Answers for groups that think and work together, of kinds that are data: public workshops, thematic tables, territorial teams; who takes part,
 * meetings, what people contribute (also through a personal link), how it was put together and which items of the plan it fed.
 */
@ApplicationModule(allowedDependencies = {"kernel", "platform", "trust", "territory", "network", "plan"})
@NullMarked
package it.trama.workshop;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
