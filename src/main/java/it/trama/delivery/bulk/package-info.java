/** Loading many assignments and deliveries at once. */
@NullMarked
package it.trama.delivery.bulk;

import org.jspecify.annotations.NullMarked;
