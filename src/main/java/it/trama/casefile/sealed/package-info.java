/** Sealed records: opened, listed and ended only by who is named to hold them; for anybody else there is none. */
@NullMarked
package it.trama.casefile.sealed;

import org.jspecify.annotations.NullMarked;
