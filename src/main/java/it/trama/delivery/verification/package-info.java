/** Deliveries verified month by month by who follows the person, questioned and answered; a closed month never changes. */
@NullMarked
package it.trama.delivery.verification;

import org.jspecify.annotations.NullMarked;
