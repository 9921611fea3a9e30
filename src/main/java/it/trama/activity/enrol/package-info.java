/** Who takes part and who waits; free places go down the line. */
@NullMarked
package it.trama.activity.enrol;

import org.jspecify.annotations.NullMarked;
