/** Pathways as data: read and checked at the start. */
@NullMarked
package it.trama.project.pathway;

import org.jspecify.annotations.NullMarked;
