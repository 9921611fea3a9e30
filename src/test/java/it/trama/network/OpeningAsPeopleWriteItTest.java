package it.trama.network;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningAsPeopleWriteItTest {

    @Test
    void is_read_leniently_and_written_again_in_one_form() {
        assertThat(WeeklyHours.read("Lunedì - venerdì 8-12.30, 14:00-18; sab 9-12")
                        .map(WeeklyHours::write))
                .contains("lun-ven 8:00-12:30 14:00-18:00; sab 9:00-12:00");
        assertThat(WeeklyHours.read("lun-dom 19:30-24:00; lun-dom 0:00-8:30").map(WeeklyHours::write))
                .contains("lun-dom 0:00-8:30 19:30-24:00");
        assertThat(WeeklyHours.read("")).contains(java.util.List.of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8-12",
                "lun",
                "lun 12-8",
                "ven-lun 8-12",
                "lun 8-12 forse",
                "lun 25-26",
                "lun 8-12; lun 11-13",
                "xyz 8-12"
            })
    void is_refused_when_it_says_nothing_certain(String typed) {
        assertThat(WeeklyHours.read(typed)).isEmpty();
    }
}
