package it.trama.intake.worklist;

/** Sums over all that the filter finds, not over the page. */
record ContactTotals(int contacts, int people, int anonymous, long minutes) {}
