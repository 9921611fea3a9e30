package it.trama.people;

import java.util.UUID;

/** Two registrations were found to be one person. Published inside the transaction; both ids stay, {@link People#canonical} leads to the kept. */
public record PersonMerged(UUID kept, UUID absorbed) {}
