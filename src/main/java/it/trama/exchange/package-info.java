/**
 * Floor 10. Answers for what comes in from other systems and goes out to them: records of another product, taken in with a reconciliation
 * that can be read, and again without doubling. Uses the front doors of the modules below and writes none of their tables itself.
 */
@ApplicationModule(allowedDependencies = {"kernel", "platform", "trust", "territory", "people", "casefile", "document"})
@NullMarked
package it.trama.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
