/** The list of municipalities: front door and API. */
@NullMarked
package it.trama.territory.register;

import org.jspecify.annotations.NullMarked;
