/** What became of the signals of each antenna and of lists of people to be called, in numbers that nobody can be recognised by. */
@NullMarked
package it.trama.insight.sources;

import org.jspecify.annotations.NullMarked;
