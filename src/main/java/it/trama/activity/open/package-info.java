/** The directory for everybody. */
@NullMarked
package it.trama.activity.open;

import org.jspecify.annotations.NullMarked;
