/** Co-design as a procedure. */
@NullMarked
package it.trama.accreditation.codesign;

import org.jspecify.annotations.NullMarked;
