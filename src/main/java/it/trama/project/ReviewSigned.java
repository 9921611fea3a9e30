package it.trama.project;

import java.util.UUID;

/**
 * A review was signed. Published inside the signing transaction.
 *
 * @param amend whether it proposes to amend the project, for {@code reason}
 */
public record ReviewSigned(UUID project, UUID review, UUID record, boolean amend, String reason) {}
