/** Messages between colleagues about a record. */
@NullMarked
package it.trama.agenda.message;

import org.jspecify.annotations.NullMarked;
