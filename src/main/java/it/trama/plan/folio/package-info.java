/** An item's folio: who does it, with whom, where, for whom, when; its milestones; the norms and the past outcomes that it rests on. */
@NullMarked
package it.trama.plan.folio;

import org.jspecify.annotations.NullMarked;
