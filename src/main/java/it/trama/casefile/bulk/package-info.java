/** Loading many records at once. */
@NullMarked
package it.trama.casefile.bulk;

import org.jspecify.annotations.NullMarked;
