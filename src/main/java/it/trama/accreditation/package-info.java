/**
 * Floor 5. Answers for how bodies come to work for the district: calls with their checklists, applications and their review, the register of who
 * is accredited and since when, checks, suspensions; the record of procurement; co-design; quality levels. Their identity belongs to {@code trust}.
 */
@ApplicationModule(allowedDependencies = {"kernel", "platform", "trust", "network"})
@NullMarked
package it.trama.accreditation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
