/** The page of one person. */
@NullMarked
package it.trama.people.folio;

import org.jspecify.annotations.NullMarked;
