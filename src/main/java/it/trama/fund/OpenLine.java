package it.trama.fund;

import it.trama.kernel.Money;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A purpose within a fund and year.
 *
 * @param fund      the fund's name
 * @param planItem  code of the plan's item it sits on; null: not attributed
 * @param available what may still be committed
 */
public record OpenLine(
        UUID id,
        String code,
        String fund,
        String purpose,
        @Nullable String planItem,
        Money available) {}
