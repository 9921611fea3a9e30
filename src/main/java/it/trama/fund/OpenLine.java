package it.trama.fund;

import it.trama.kernel.Money;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A purpose within a fund and year.
 *
 * @param fund      the fund's name
 * @param planItem  code of the plan's item it sits on; null: not attributed
 * @param available what may still be committed
 * @param binds     what binds who commits its money, each rule in a sentence; said where lines are offered, empty where one is only named
 */
public record OpenLine(
        UUID id,
        String code,
        String fund,
        String purpose,
        @Nullable String planItem,
        Money available,
        List<String> binds) {

    public OpenLine {
        binds = List.copyOf(binds);
    }

    /** The same, with what binds it. */
    public OpenLine bound(List<String> by) {
        return new OpenLine(id, code, fund, purpose, planItem, available, by);
    }
}
