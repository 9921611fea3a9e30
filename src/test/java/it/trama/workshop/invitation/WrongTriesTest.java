package it.trama.workshop.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class WrongTriesTest {

    private Instant now = Instant.parse("2031-05-04T08:00:00Z");

    private final WrongTries tries = new WrongTries(
            new Clock() {
                @Override
                public Instant instant() {
                    return now;
                }

                @Override
                public ZoneOffset getZone() {
                    return ZoneOffset.UTC;
                }

                @Override
                public Clock withZone(java.time.ZoneId zone) {
                    return this;
                }
            },
            3);

    @Test
    void an_address_that_tries_too_often_waits_and_others_do_not() {
        for (int i = 0; i < 3; i++) {
            assertThat(tries.tooMany("a")).isFalse();
            tries.wrong("a");
        }
        assertThat(tries.tooMany("a")).isTrue();
        assertThat(tries.tooMany("b")).isFalse();
        now = now.plusSeconds(601);
        assertThat(tries.tooMany("a")).isFalse();
        tries.wrong("a");
        assertThat(tries.tooMany("a")).isFalse();
    }
}
