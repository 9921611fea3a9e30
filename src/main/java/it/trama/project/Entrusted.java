package it.trama.project;

import java.util.UUID;

/**
 * One resource of a signed pact that a body is to give.
 *
 * @param support      of the edition in which it began, when it goes on from an earlier one
 * @param organisation the body that gives the support
 * @param kind         kind of help, as the help register shows it
 */
public record Entrusted(UUID resource, UUID support, UUID organisation, String kind, Terms terms) {}
