/** Loading of the nights before the program. */
@NullMarked
package it.trama.shelter.bulk;

import org.jspecify.annotations.NullMarked;
