package it.trama.insight.outcome;

import static it.trama.platform.web.Texts.t;

import it.trama.platform.web.Formats;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers of this room as one reads them. */
final class OutcomeWords {

    private OutcomeWords() {}

    /** "+4,2 (tra 1,0 e 7,4; 12 progetti)". */
    static String change(Interval interval) {
        return t(
                "insight.outcome.change",
                signed(interval.mean()),
                signed(interval.low()),
                signed(interval.high()),
                interval.people());
    }

    static String certainty(Interval interval) {
        if (!interval.tellsAChange()) {
            return t("insight.outcome.unsure");
        }
        return t(interval.mean() > 0 ? "insight.outcome.sureBetter" : "insight.outcome.sureWorse");
    }

    private static String signed(double value) {
        String text = Formats.quantity(BigDecimal.valueOf(Math.abs(value)).setScale(1, RoundingMode.HALF_UP));
        return (value < 0 ? "−" : "+") + text;
    }
}
