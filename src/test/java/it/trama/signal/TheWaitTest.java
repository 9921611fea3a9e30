package it.trama.signal;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.signal.Queues.Queue;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TheWaitTest {

    @ParameterizedTest
    @CsvSource({"0,4,7", "3,4,7", "4,4,14", "9,4,21", "0,1,7"})
    void is_the_weeks_that_the_queue_takes(int waiting, int weekly, int days) {
        assertThat(new Queue(UUID.randomUUID(), waiting, weekly, null).days()).contains(days);
    }
}
