package it.trama.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Hours are typed, not picked: a browser's own picker would speak its own language. */
class HoursAsTypedTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "9|09:00",
                "09|09:00",
                "9.30|09:30",
                "9,30|09:30",
                "9:30|09:30",
                "930|09:30",
                "0930|09:30",
                "1745|17:45",
                " 23:59 |23:59"
            })
    void are_read_as_people_write_them(String typed, LocalTime meant) {
        assertThat(Inputs.time(typed)).contains(meant);
        assertThat(Formats.typedTime(typed)).isEqualTo(meant.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "24", "9.5", "960", "12345", "9 pm", "mattina"})
    void are_not_guessed_and_stay_as_typed(String typed) {
        assertThat(Inputs.time(typed)).isEmpty();
        assertThat(Formats.typedTime(typed)).isEqualTo(typed);
    }
}
