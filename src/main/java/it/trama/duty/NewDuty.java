package it.trama.duty;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something due.
 *
 * @param source what makes it due, one for each duty
 * @param kind   a code in capitals of {@code duty.kind.CODE}: FUND, AGREEMENT, MEETING, ADOPTION, TASK, REPORT
 * @param href   the page where it is done
 * @param owner  the body that answers for it; null: the plan office
 */
public record NewDuty(
        UUID source,
        String kind,
        String title,
        String href,
        LocalDate due,
        @Nullable UUID owner) {}
