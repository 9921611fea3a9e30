/** Loading at once, for the demo. */
@NullMarked
package it.trama.transport.bulk;

import org.jspecify.annotations.NullMarked;
