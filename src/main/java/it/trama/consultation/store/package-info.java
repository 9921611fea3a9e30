/** Requests, what is shared with them and what is answered, in the database. */
@NullMarked
package it.trama.consultation.store;

import org.jspecify.annotations.NullMarked;
