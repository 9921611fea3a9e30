/** Parts of the record that may be shared one by one. */
@NullMarked
package it.trama.casefile.shared;

import org.jspecify.annotations.NullMarked;
