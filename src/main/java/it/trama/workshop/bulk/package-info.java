/** Groups of the demo, at once. */
@NullMarked
package it.trama.workshop.bulk;

import org.jspecify.annotations.NullMarked;
