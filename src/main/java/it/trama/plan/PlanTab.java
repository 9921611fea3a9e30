package it.trama.plan;

/** A page of this module, as a row of tabs shows it. */
public record PlanTab(String label, String href, boolean current) {}
