/** The plan office writes a definition, sees what it would tell, and adds it: an indicator takes no code. */
@NullMarked
package it.trama.insight.defining;

import org.jspecify.annotations.NullMarked;
