/** Loading many people at once. */
@NullMarked
package it.trama.people.bulk;

import org.jspecify.annotations.NullMarked;
