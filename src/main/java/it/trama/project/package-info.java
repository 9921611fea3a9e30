/**
 * Floor 7. Answers for projects of a pathway (the inclusion pact is the first): goals, supports, undertakings, the welfare budget, the signing.
 * Does not know what is delivered later, and keeps no money itself: it commits on the fund's lines.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "platform",
            "trust",
            "territory",
            "people",
            "plan",
            "casefile",
            "fund",
            "assessment"
        })
@NullMarked
package it.trama.project;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
