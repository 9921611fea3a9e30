/** The pact: written as a draft, its welfare budget, signed by all, printed. */
@NullMarked
package it.trama.project.pact;

import org.jspecify.annotations.NullMarked;
