/** The data-protection officer sets the basis of each exchange; everybody else asks what it says. */
@NullMarked
package it.trama.sharing.basis;

import org.jspecify.annotations.NullMarked;
