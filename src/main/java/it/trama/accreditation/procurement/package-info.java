/** The record of procurement: routes, amounts, codes, rotation. */
@NullMarked
package it.trama.accreditation.procurement;

import org.jspecify.annotations.NullMarked;
