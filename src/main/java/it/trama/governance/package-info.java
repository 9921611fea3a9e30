/**
 * Floor 9. Answers for the bodies that govern: seats, mandates, weights, sessions, attendance, votes, resolutions, minutes, what they leave to do. What
 * a vote makes effective belongs to other modules, which offer it as {@link it.trama.plan.ResolutionSubjects}. Weights are frozen at each opening.
 */
@ApplicationModule(allowedDependencies = {"kernel", "platform", "trust", "territory", "plan", "duty"})
@NullMarked
package it.trama.governance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
