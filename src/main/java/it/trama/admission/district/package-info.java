/** Lists that the district holds for several homes: who holds which, who comes next where a place is free, the next offer made by itself. */
@NullMarked
package it.trama.admission.district;

import org.jspecify.annotations.NullMarked;
