package it.trama.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far the indicators of items are in a year. Called within the caller's transaction. */
public interface Measures {

    /** @param level OUTPUT, OUTCOME or IMPACT */
    record Measure(
            String item,
            String name,
            String level,
            String unit,
            @Nullable BigDecimal target,
            @Nullable Found found,
            Light light) {}

    /**
     * @param source in words
     * @param href   where the number comes from; empty: it was entered
     */
    record Found(BigDecimal value, LocalDate asOf, String source, String href) {}

    /** Said in words; the colour only helps. */
    enum Light {
        REACHED,
        NEAR,
        FAR,
        NO_VALUE,
        NO_TARGET;

        private static final BigDecimal NEARLY = new BigDecimal("0.75");

        /** From the baseline, when there is one, towards the target: down, when the target is below it. */
        public static Light of(@Nullable BigDecimal baseline, @Nullable BigDecimal target, @Nullable BigDecimal value) {
            if (value == null) {
                return NO_VALUE;
            }
            if (target == null) {
                return NO_TARGET;
            }
            BigDecimal from = baseline == null ? BigDecimal.ZERO : baseline;
            BigDecimal way = target.subtract(from);
            BigDecimal gone = value.subtract(from);
            if (way.signum() < 0) {
                way = way.negate();
                gone = gone.negate();
            }
            if (gone.compareTo(way) >= 0) {
                return REACHED;
            }
            return gone.compareTo(way.multiply(NEARLY)) >= 0 ? NEAR : FAR;
        }

        /** The badge's class. */
        public String css() {
            return switch (this) {
                case REACHED -> "t-badge-ok";
                case NEAR -> "t-badge-warn";
                case FAR -> "t-badge-late";
                case NO_VALUE, NO_TARGET -> "";
            };
        }
    }

    /** @param href a page of the program; empty: the evidence is a document */
    record Noted(String item, LocalDate day, String state, String note, String evidence, String href) {}

    List<Measure> of(Collection<String> items, int year);

    /** What was done on items in a year, the oldest first. */
    List<Noted> notes(Collection<String> items, int year);
}
