/**
 * Floor 10. Answers the district's questions in numbers: rooms of the dashboard, figures for those who may not see people. Reads only the
 * published views of the other modules and the words of their rules, and every count of persons leaves through disclosure control.
 */
@ApplicationModule(allowedDependencies = {"kernel", "platform", "trust", "territory", "plan", "admission"})
@NullMarked
package it.trama.insight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
