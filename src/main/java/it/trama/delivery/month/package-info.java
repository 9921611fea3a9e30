/** What was given, summed by resource and month for the welfare budget. */
@NullMarked
package it.trama.delivery.month;

import org.jspecify.annotations.NullMarked;
