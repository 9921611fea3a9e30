/** Who gives to the body, corrected and retired. */
@NullMarked
package it.trama.goods.donor;

import org.jspecify.annotations.NullMarked;
