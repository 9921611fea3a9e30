/** Regulations of the district: versions of a text, approved by an assembly, then adopted by each municipality by an act of its own. */
@NullMarked
package it.trama.governance.bylaw;

import org.jspecify.annotations.NullMarked;
