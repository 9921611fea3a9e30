/** The desk of the team that answers signals, and of who is named for a network: take, hand on, answer, make an access of it. */
@NullMarked
package it.trama.signal.desk;

import org.jspecify.annotations.NullMarked;
