/** Applications of bodies and their review. */
@NullMarked
package it.trama.accreditation.application;

import org.jspecify.annotations.NullMarked;
