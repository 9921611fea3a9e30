/** The household of a person over time, and the page of the family. */
@NullMarked
package it.trama.people.family;

import org.jspecify.annotations.NullMarked;
