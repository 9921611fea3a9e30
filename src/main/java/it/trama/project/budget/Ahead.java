package it.trama.project.budget;

import it.trama.kernel.Money;
import java.math.BigDecimal;
import java.util.Optional;

/** Public money that was spent beyond what was planned to date. */
record Ahead(Money planned, Money spent) {

    /** How much beyond is nobody's concern: both must be passed. */
    record Tolerance(BigDecimal aheadPercent, BigDecimal aheadAmount) {}

    static Optional<Ahead> of(Money planned, Money spent, Tolerance tolerance) {
        BigDecimal beyond = spent.amount().subtract(planned.amount());
        BigDecimal percent = planned.amount().multiply(tolerance.aheadPercent()).movePointLeft(2);
        boolean ahead = beyond.compareTo(tolerance.aheadAmount()) > 0 && beyond.compareTo(percent) > 0;
        return ahead ? Optional.of(new Ahead(planned, spent)) : Optional.empty();
    }

    Money beyond() {
        return spent.minus(planned);
    }
}
