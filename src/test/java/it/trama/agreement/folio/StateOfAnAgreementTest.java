package it.trama.agreement.folio;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.agreement.folio.State.Steps;
import it.trama.kernel.Period;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class StateOfAnAgreementTest {

    private final Period valid = new Period(day(6, 1), day(12, 1));

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2031, month, day);
    }

    @Test
    void follows_its_steps_day_by_day() {
        var steps = new Steps(day(3, 1), day(4, 1), day(5, 1), null);
        assertThat(State.on(day(2, 28), valid, steps, null)).isEqualTo(State.DRAFT);
        assertThat(State.on(day(3, 1), valid, steps, null)).isEqualTo(State.PROPOSED);
        assertThat(State.on(day(4, 1), valid, steps, null)).isEqualTo(State.APPROVED);
        assertThat(State.on(day(5, 1), valid, steps, null)).isEqualTo(State.SIGNED);
        assertThat(State.on(day(6, 1), valid, steps, null)).isEqualTo(State.IN_FORCE);
        assertThat(State.on(day(11, 30), valid, steps, null)).isEqualTo(State.IN_FORCE);
        assertThat(State.on(day(12, 1), valid, steps, null)).isEqualTo(State.EXPIRED);
    }

    @Test
    void ended_and_renewed_win_over_its_days() {
        var ended = new Steps(null, null, day(5, 1), day(8, 1));
        assertThat(State.on(day(7, 31), valid, ended, null)).isEqualTo(State.IN_FORCE);
        assertThat(State.on(day(8, 1), valid, ended, day(7, 1))).isEqualTo(State.ENDED);
        var signed = new Steps(null, null, day(5, 1), null);
        assertThat(State.on(day(10, 1), valid, signed, day(10, 1))).isEqualTo(State.REPLACED);
        assertThat(State.on(day(9, 30), valid, signed, day(10, 1))).isEqualTo(State.IN_FORCE);
    }
}
