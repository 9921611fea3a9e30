/** Changing what the registry says of a person: a change of life told apart from an error. */
@NullMarked
package it.trama.people.edit;

import org.jspecify.annotations.NullMarked;
