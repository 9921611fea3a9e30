/** What the plan office writes on a line: stages, reversals, moves, leave to commit on estimates, contracts. */
@NullMarked
package it.trama.fund.stage;

import org.jspecify.annotations.NullMarked;
