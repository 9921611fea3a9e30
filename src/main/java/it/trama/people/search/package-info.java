/** Finding a person by what the desk was told: name words, misspelt or not, a code, a birth date. */
@NullMarked
package it.trama.people.search;

import org.jspecify.annotations.NullMarked;
