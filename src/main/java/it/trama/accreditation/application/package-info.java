/** Calls, the applications of bodies, their review, the resolution that decides. */
@NullMarked
package it.trama.accreditation.application;

import org.jspecify.annotations.NullMarked;
