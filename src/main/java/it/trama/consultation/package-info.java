/**
 * Floor 8. Answers for second-level consultation: a worker asks a specialist team about a case and shares chosen parts, frozen; the team reads
 * the request and nothing else, and its signed opinion is filed. Who is in charge stays responsible.
 */
@ApplicationModule(
        allowedDependencies = {"kernel", "platform", "trust", "people", "casefile", "assessment", "project", "document"
        })
@NullMarked
package it.trama.consultation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
