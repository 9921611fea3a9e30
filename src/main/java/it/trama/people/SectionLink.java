package it.trama.people;

/**
 * What a module above offers on a person's page.
 *
 * @param primary a thing to do (a button) rather than a thing to read (a section loaded from {@code href})
 */
public record SectionLink(String title, String href, boolean primary) {}
