/**
 * Floor 4. Answers for who is who: persons, resident or not, their dated residence, households and ISEE, and for finding them. Does not
 * answer for what is done for them: above lie the records.
 */
@ApplicationModule(allowedDependencies = {"kernel", "platform", "trust", "territory"})
@NullMarked
package it.trama.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
