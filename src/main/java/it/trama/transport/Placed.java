package it.trama.transport;

import org.jspecify.annotations.Nullable;

/**
 * A trip with who drives it.
 *
 * @param crew   null: nobody yet
 * @param pinned a proposal leaves it as it is
 */
public record Placed(Trip trip, @Nullable Crew crew, boolean pinned) {}
