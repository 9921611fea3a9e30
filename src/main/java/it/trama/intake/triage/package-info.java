/** Who waits for an answer after an access, and who takes it on. */
@NullMarked
package it.trama.intake.triage;

import org.jspecify.annotations.NullMarked;
