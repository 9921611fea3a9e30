package it.trama.platform.web;

import java.util.List;

/**
 * A chapter of the manual, or one of the public notes.
 *
 * @param html made from our own Markdown
 */
public record HandbookPage(String title, String html, List<Crumb> chapters) {}
