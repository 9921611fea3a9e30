/**
 * Floor 7. Answers for instruments (what is asked, as data), the forms made from them, their answers, scores and drawings.
 * Does not decide anything from a score, and does not know what a project does with it.
 */
@ApplicationModule(allowedDependencies = {"kernel", "platform", "trust", "people", "casefile"})
@NullMarked
package it.trama.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
