/** The synthetic district, for trying and for tests. Uses the other modules' front doors only; nothing depends on it. */
@ApplicationModule
@NullMarked
package it.trama.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
