/** The lists: places and their moves, the order of any moment with the facts behind it, and what each side may decide. */
@NullMarked
package it.trama.admission.waiting;

import org.jspecify.annotations.NullMarked;
