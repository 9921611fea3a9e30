/** Appointments for other programs (RFC 5545): what every calendar on a phone or a desk can take in. */
@NullMarked
package it.trama.platform.calendar;

import org.jspecify.annotations.NullMarked;
