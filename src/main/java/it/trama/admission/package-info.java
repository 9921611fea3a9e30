/**
 * Floor 8. Answers for waiting: one application to several facilities, its place on each list by rules that are data, offers of a free place,
 * and who lives where by day. Knows facilities by the network's front door; holds no record, only what an application carries.
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
            "assessment",
            "sharing"
        })
@NullMarked
package it.trama.admission;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
