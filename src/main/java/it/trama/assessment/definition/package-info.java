/** Definitions of instruments: read, checked, kept beside those that Trama ships, put in use and taken out of it by date. */
@NullMarked
package it.trama.assessment.definition;

import org.jspecify.annotations.NullMarked;
