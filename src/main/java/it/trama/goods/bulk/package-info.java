/** Loading of what was given before the program. */
@NullMarked
package it.trama.goods.bulk;

import org.jspecify.annotations.NullMarked;
