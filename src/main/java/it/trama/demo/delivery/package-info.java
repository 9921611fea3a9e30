/** A month of home care as the cooperative recorded it. */
@NullMarked
package it.trama.demo.delivery;

import org.jspecify.annotations.NullMarked;
