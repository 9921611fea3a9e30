package it.trama.platform.web;

/** One page for everything that went wrong: what, and what next. */
public record ErrorPage(int status, String title, String explanation, String next) {}
