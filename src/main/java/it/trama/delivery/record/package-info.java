/** What was promised and given, as who works on the record sees it. */
@NullMarked
package it.trama.delivery.record;

import org.jspecify.annotations.NullMarked;
