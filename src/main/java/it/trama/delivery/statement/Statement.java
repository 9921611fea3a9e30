package it.trama.delivery.statement;

import it.trama.delivery.DeliveryCheck;
import it.trama.kernel.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A month as a body closed it.
 *
 * @param body     its name
 * @param approved null: still being verified
 */
record Statement(
        UUID id,
        UUID organisation,
        String body,
        LocalDate month,
        Instant closed,
        @Nullable Instant approved,
        Totals totals) {

    /** @param questioned some line waits for an answer */
    record Waiting(UUID id, String body, LocalDate month, Instant closed, boolean questioned) {}

    /** @param open lines that nobody has looked at */
    record Totals(int lines, int open, int questioned, Amounts amounts) {

        int waiting() {
            return open + questioned;
        }
    }

    record Amounts(Money all, Money fromUser, Money fromOthers) {

        Money fromPublic() {
            return all.minus(fromUser).minus(fromOthers);
        }
    }

    /** @param number of the assignment */
    record Line(UUID delivery, int number, LocalDate day, What what, Amounts amounts, Found found) {}

    /** @param title for the office the kind of help; it gets neither a name nor a note */
    record What(String who, String title, BigDecimal quantity, String unit, String note) {}

    record Found(DeliveryCheck state, List<String> warnings) {

        boolean waits() {
            return state == DeliveryCheck.OPEN || state == DeliveryCheck.QUESTIONED;
        }
    }

    /** A sum of lines: of one assignment, whose number it has, or of one fund line. */
    record Sum(int number, String name, String detail, int lines, BigDecimal quantity, String unit, Amounts amounts) {}

    /** What a body has given in a month that is over and has not put into a statement. */
    record Unstated(LocalDate month, int lines, Money amount) {}
}
