/**
 * Floor 7. Answers for sharing money out among the municipalities: formulas as documents, their parts to the cent, what was proposed and what a
 * resolution made effective, letters. The rule is {@link it.trama.allocation.Apportionment}; it knows numbers of municipalities and no person.
 */
@ApplicationModule(allowedDependencies = {"kernel", "platform", "trust", "territory", "duty", "plan", "fund"})
@NullMarked
package it.trama.allocation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
