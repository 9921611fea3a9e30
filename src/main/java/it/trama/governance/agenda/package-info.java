/** The agenda of a session: items, what they propose, version by version, and whether they were withdrawn. */
@NullMarked
package it.trama.governance.agenda;

import org.jspecify.annotations.NullMarked;
