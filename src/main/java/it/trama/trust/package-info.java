/**
 * Floor 2. Answers for who acts, what they may see and what trace it leaves: users, memberships, bodies and their agreements, access rights,
 * row-level security, audit. Knows nothing of what a record contains.
 */
@ApplicationModule(allowedDependencies = {"kernel", "platform"})
@NullMarked
package it.trama.trust;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
