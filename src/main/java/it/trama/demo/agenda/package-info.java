/** An agenda with something in it. */
@NullMarked
package it.trama.demo.agenda;

import org.jspecify.annotations.NullMarked;
