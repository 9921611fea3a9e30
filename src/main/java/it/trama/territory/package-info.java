/**
 * Floor 3. Answers for the district's ground: municipalities, sub-districts, population, boundaries and the map that draws any number on
 * them. Knows nothing of persons.
 */
@ApplicationModule(allowedDependencies = {"kernel", "platform", "trust"})
@NullMarked
package it.trama.territory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
