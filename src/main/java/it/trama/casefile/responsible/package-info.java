/** The record's page on who answers for it and how much work it asks. */
@NullMarked
package it.trama.casefile.responsible;

import org.jspecify.annotations.NullMarked;
