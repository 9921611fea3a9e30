package it.trama.plan.load;

/** A file as it came: its name, and its text. */
record PlanFile(String name, String text) {}
