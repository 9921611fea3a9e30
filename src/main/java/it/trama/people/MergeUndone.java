package it.trama.people;

import java.util.UUID;

/** They were two persons after all. Published inside the transaction that undoes the merge. */
public record MergeUndone(UUID kept, UUID absorbed) {}
