/**
 * Floor 9. Answers for vouchers: asked by a hospital ward or from a project's support, offered to accredited providers, accepted, started, ended. Does
 * not record what is given (delivery does) nor decide who is accredited; each party sees what is its own, and no record is opened to any of them.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "platform",
            "trust",
            "territory",
            "people",
            "casefile",
            "accreditation",
            "fund",
            "project",
            "sharing",
            "delivery"
        })
@NullMarked
package it.trama.voucher;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
