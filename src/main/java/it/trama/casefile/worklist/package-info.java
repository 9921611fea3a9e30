/** The cases of who works. */
@NullMarked
package it.trama.casefile.worklist;

import org.jspecify.annotations.NullMarked;
