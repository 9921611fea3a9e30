/** The record's page: the summary of what is in force, the diary under it. */
@NullMarked
package it.trama.casefile.folio;

import org.jspecify.annotations.NullMarked;
