/**
 * Floor 8. Answers for who has no home: beds by night and sex, guests who may have no name, nights asked and not given, shared flats with an
 * exit plan. Everything is the body's own; the record's worker sees what concerns a person in charge, the district sees totals.
 */
@ApplicationModule(allowedDependencies = {"kernel", "platform", "trust", "people", "network", "casefile", "sharing"})
@NullMarked
package it.trama.shelter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
