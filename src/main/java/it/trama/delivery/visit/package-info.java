/** A body's workers at people's homes: the visit on the phone, the week, the list of workers, the checks. */
@NullMarked
package it.trama.delivery.visit;

import org.jspecify.annotations.NullMarked;
