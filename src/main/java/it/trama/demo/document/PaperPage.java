package it.trama.demo.document;

/** A letter as a body would have written it. */
public record PaperPage(String from, String title, String text) {}
