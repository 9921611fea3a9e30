/** Signatures: asked, given one by one in three ways, and what happens when the last is there. */
@NullMarked
package it.trama.project.signing;

import org.jspecify.annotations.NullMarked;
