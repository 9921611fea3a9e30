/** Sheets that several fill: who fills which section, each in their own time and body, and the synthesis that closes it. */
@NullMarked
package it.trama.assessment.part;

import org.jspecify.annotations.NullMarked;
