/**
 * Floor 7. Answers for what comes into a record and goes out of it: folders, files as they are sent, the protocol, documents written from templates,
 * the report to the court, the person's copy. Knows nothing of what other modules file through {@code casefile.Filing}.
 */
@ApplicationModule(allowedDependencies = {"kernel", "platform", "trust", "people", "casefile"})
@NullMarked
package it.trama.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
