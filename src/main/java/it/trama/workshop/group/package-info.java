/** Groups as they are listed, read and edited. */
@NullMarked
package it.trama.workshop.group;

import org.jspecify.annotations.NullMarked;
