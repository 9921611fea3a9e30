/** The help register and the bases on which it may be told. */
@NullMarked
package it.trama.casefile.help;

import org.jspecify.annotations.NullMarked;
