/**
 * Floor 8. Answers for how those who work in the district learn: courses, seminars and supervision of staff (an essential level), what they ask for,
 * who enrols and attends, certificates, and the year's report without names.
 */
@ApplicationModule(allowedDependencies = {"kernel", "platform", "trust"})
@NullMarked
package it.trama.training;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
