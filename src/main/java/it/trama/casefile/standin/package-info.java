/** What answers while the module above that keeps it is not there. */
@NullMarked
package it.trama.casefile.standin;

import org.jspecify.annotations.NullMarked;
