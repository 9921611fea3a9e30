/** Two registrations made one, and undone. */
@NullMarked
package it.trama.people.merge;

import org.jspecify.annotations.NullMarked;
