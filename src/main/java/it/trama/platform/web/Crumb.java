package it.trama.platform.web;

/** One step of the breadcrumb before the page itself. */
public record Crumb(String label, String href) {}
