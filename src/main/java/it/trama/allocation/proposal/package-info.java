/** Proposals: the workbench of the formula, its versions, what was proposed, what a resolution made of it. */
@NullMarked
package it.trama.allocation.proposal;

import org.jspecify.annotations.NullMarked;
