package it.trama.agenda;

import it.trama.trust.signin.As;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Days far away on which no holiday shuts the desk: a test must not depend on the day on which it runs. */
@Component
class Workdays {

    private final OpenTimes times;
    private final As as;

    Workdays(OpenTimes times, As as) {
        this.times = times;
        this.as = as;
    }

    /** The day, or the next in steps on which both bodies of the tests are open. */
    LocalDate from(LocalDate day, int step) {
        LocalDate found = day;
        while (isClosed("assistente", found) || isClosed("assistente2", found)) {
            found = found.plusDays(step);
        }
        return found;
    }

    private boolean isClosed(String user, LocalDate day) {
        return !as.inTransaction(user, () -> times.closed(day, day.plusDays(1))).isEmpty();
    }
}
