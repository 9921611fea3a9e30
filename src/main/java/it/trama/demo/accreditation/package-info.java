/** Calls and register of the synthetic district. */
@NullMarked
package it.trama.demo.accreditation;

import org.jspecify.annotations.NullMarked;
