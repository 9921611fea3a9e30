package it.trama.fund.year;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.Money;
import it.trama.platform.web.Formats;
import java.math.RoundingMode;

/** Assigned money as a bar of a thousand parts: settled, committed and not yet settled, available. */
public record BarPage(int settled, int committed, String label, Amounts amounts) {

    public record Amounts(String assigned, String committed, String settled, String available) {}

    static BarPage of(Moved moved) {
        var amounts = new Amounts(
                Formats.euro(moved.assigned()),
                Formats.euro(moved.committed()),
                Formats.euro(moved.settled()),
                Formats.euro(moved.available()));
        String label = t("fund.bar", amounts.assigned(), amounts.committed(), amounts.settled(), amounts.available());
        return new BarPage(part(moved.settled(), moved), part(moved.committed(), moved), label, amounts);
    }

    private static int part(Money part, Moved moved) {
        if (moved.assigned().isZero()) {
            return 0;
        }
        return part.amount()
                .movePointRight(3)
                .divide(moved.assigned().amount(), 0, RoundingMode.HALF_UP)
                .intValue();
    }
}
