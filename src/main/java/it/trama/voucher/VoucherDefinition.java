package it.trama.voucher;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What vouchers of one kind share: the content of one file of {@code resources/vouchers}. Amounts are parameters with a validity.
 *
 * @param levels none: for supports of projects, whose pact says hours and tariff
 */
public record VoucherDefinition(
        Named named,
        Valid valid,
        Limits limits,
        List<Grade> complexities,
        List<Grade> intensities,
        List<Level> levels) {

    /**
     * @param area    of accreditation
     * @param help    kind of help, as the help register shows it
     * @param law     on which it rests
     * @param amounts what is said of the amounts, e.g. that they are examples
     */
    public record Named(String code, int version, String title, String area, String help, String law, String amounts) {}

    /** @param until the last day */
    public record Valid(LocalDate from, LocalDate until) {}

    /**
     * @param answerHours a provider has to answer
     * @param startHours  after the discharge within which help begins
     * @param choices     providers that a family may name
     */
    public record Limits(int answerHours, int startHours, int choices) {}

    public record Grade(String code, String title, String meaning) {}

    /** @param budget weeks by hours by tariff */
    public record Level(
            String complexity,
            String intensity,
            int weeks,
            BigDecimal weeklyHours,
            BigDecimal hourly,
            BigDecimal budget) {

        public String code() {
            return complexity + "/" + intensity;
        }

        public BigDecimal hours() {
            return weeklyHours.multiply(BigDecimal.valueOf(weeks));
        }
    }

    public Optional<Level> level(String complexity, String intensity) {
        return levels.stream()
                .filter(l -> l.complexity.equals(complexity) && l.intensity.equals(intensity))
                .findFirst();
    }

    public String titleOf(Level level) {
        return "%s, %s, %s"
                .formatted(named.title, title(complexities, level.complexity), title(intensities, level.intensity));
    }

    private static String title(List<Grade> grades, String code) {
        return grades.stream()
                .filter(g -> g.code.equals(code))
                .map(Grade::title)
                .findFirst()
                .orElse(code);
    }

    /** The definitions that are loaded. */
    public interface Catalogue {

        String DISCHARGE = "protected-discharge";

        /** The one in force on a day. */
        Optional<VoucherDefinition> on(String code, LocalDate day);

        /** The one for a project's support of this kind of help. */
        Optional<VoucherDefinition> forSupport(String help, LocalDate day);

        Optional<VoucherDefinition> version(String code, int version);

        List<VoucherDefinition> all();
    }
}
