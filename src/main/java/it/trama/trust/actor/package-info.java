/** Who acts in this transaction, told to the database. */
@NullMarked
package it.trama.trust.actor;

import org.jspecify.annotations.NullMarked;
