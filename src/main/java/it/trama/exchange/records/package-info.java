/** Records of another system taken in: looked at, decided on where in doubt, confirmed, and again without doubling. */
@NullMarked
package it.trama.exchange.records;

import org.jspecify.annotations.NullMarked;
