/** Agreements as they are listed, read, written, approved, signed, kept and renewed. */
@NullMarked
package it.trama.agreement.folio;

import org.jspecify.annotations.NullMarked;
