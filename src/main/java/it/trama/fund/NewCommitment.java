package it.trama.fund;

import it.trama.kernel.Money;
import java.util.UUID;

/**
 * A promise to be written.
 *
 * @param sourceKind PROJECT_RESOURCE, VOUCHER, BENEFIT or CONTRACT
 * @param source     id of what the money is for; one commitment for each source
 * @param amount     more than nothing
 */
public record NewCommitment(UUID id, UUID line, String sourceKind, UUID source, Money amount) {

    public NewCommitment {
        if (amount.amount().signum() <= 0) {
            throw new IllegalArgumentException("a commitment is of more than nothing, not " + amount);
        }
    }
}
