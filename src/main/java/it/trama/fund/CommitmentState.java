package it.trama.fund;

import it.trama.kernel.Money;
import java.util.UUID;

/**
 * Where a commitment stands.
 *
 * @param committed net of what was given back
 */
public record CommitmentState(UUID id, UUID line, Money committed, Money settled) {

    public Money left() {
        return committed.minus(settled);
    }
}
