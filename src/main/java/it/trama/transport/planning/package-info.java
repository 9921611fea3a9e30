/** Who drives whom on a day: proposed, moved by hand, confirmed, taken back. */
@NullMarked
package it.trama.transport.planning;

import org.jspecify.annotations.NullMarked;
