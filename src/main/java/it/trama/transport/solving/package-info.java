/** Planning of a day as a problem for the solver: pure, without a database. */
@NullMarked
package it.trama.transport.solving;

import org.jspecify.annotations.NullMarked;
