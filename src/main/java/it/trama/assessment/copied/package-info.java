/** Signed sheets with every answer, for the copy of their data that a person asks for. */
@NullMarked
package it.trama.assessment.copied;

import org.jspecify.annotations.NullMarked;
