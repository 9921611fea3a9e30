package it.trama.governance;

import java.time.Instant;

/** Who saved something last, for who saves after having read an older version of it. */
public record LastSaved(int version, String by, Instant at) {}
