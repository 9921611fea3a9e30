/** Where a person in charge sleeps and lives, for who works on the record. */
@NullMarked
package it.trama.shelter.record;

import org.jspecify.annotations.NullMarked;
