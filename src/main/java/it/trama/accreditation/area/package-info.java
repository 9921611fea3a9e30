/** Areas and their checklists, defined by files. */
@NullMarked
package it.trama.accreditation.area;

import org.jspecify.annotations.NullMarked;
