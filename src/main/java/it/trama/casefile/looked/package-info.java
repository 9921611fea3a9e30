/** The person's right to know who looked. */
@NullMarked
package it.trama.casefile.looked;

import org.jspecify.annotations.NullMarked;
