/** What a body promised and what it gave: the phone pages. */
@NullMarked
package it.trama.delivery.assignment;

import org.jspecify.annotations.NullMarked;
