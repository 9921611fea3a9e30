/** The register of accredited bodies: entries, suspensions, withdrawals, checks. */
@NullMarked
package it.trama.accreditation.register;

import org.jspecify.annotations.NullMarked;
