/**
 * Floor 8. Answers for activities of bodies (extra-school, summer, workshops): their days, who takes part or waits, presence. An activity is public;
 * who takes part is known to the organiser and to who enrolled. A free place goes to the first in line by itself. Tells the help register.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "platform",
            "trust",
            "territory",
            "people",
            "network",
            "casefile",
            "agenda",
            "sharing"
        })
@NullMarked
package it.trama.activity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
