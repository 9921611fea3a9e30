/** When nobody need come. */
@NullMarked
package it.trama.delivery.absence;

import org.jspecify.annotations.NullMarked;
