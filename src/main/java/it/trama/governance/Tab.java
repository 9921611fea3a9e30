package it.trama.governance;

/** A page of this module, as the row of tabs shows it. */
public record Tab(String label, String href, boolean current) {}
