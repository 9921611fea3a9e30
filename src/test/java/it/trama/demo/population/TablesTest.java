package it.trama.demo.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.trama.kernel.FiscalCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TablesTest {

    @Test
    void italian_names_are_many() {
        assertThat(names("it", "FAMILY")).hasSizeGreaterThanOrEqualTo(700).doesNotHaveDuplicates();
        assertThat(names("it", "MALE").stream().distinct()).hasSizeGreaterThanOrEqualTo(250);
        assertThat(names("it", "FEMALE").stream().distinct()).hasSizeGreaterThanOrEqualTo(250);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ro", "al", "ma", "in", "eg", "ua", "cn", "md", "ng", "sn", "pk", "gh", "es"})
    void names_of_each_other_group_are_enough_not_to_repeat_at_once(String group) {
        assertThat(names(group, "FAMILY").stream().distinct()).hasSizeGreaterThanOrEqualTo(60);
        assertThat(names(group, "MALE").size() + names(group, "FEMALE").size()).isGreaterThanOrEqualTo(60);
    }

    @Test
    void every_citizenship_has_a_state_and_a_group_of_names() {
        assertThat(Csv.rows("demo/citizenships.csv"))
                .hasSizeGreaterThanOrEqualTo(10)
                .allSatisfy(row -> {
                    assertThat(row.text("iso")).matches("[0-9]{3}");
                    assertThat(row.text("belfiore")).matches("Z[0-9]{3}");
                    assertThat(names(row.text("names"), "FAMILY")).isNotEmpty();
                });
    }

    @ParameterizedTest
    @CsvSource({"Bianc, ini, Bianchini", "Borg, ati, Borgati", "Facc, erini, Faccherini", "Magn, etti, Magnetti"})
    void composed_names_are_spelt_as_they_sound(String stem, String suffix, String name) {
        assertThat(ComposedNames.joined(stem, suffix)).isEqualTo(name);
    }

    @Test
    void a_taken_code_is_given_again_at_the_next_level_until_there_is_none() {
        var base = new FiscalCode("RSSMRA80A01D150J");
        var codes = new FiscalCodes();
        for (int level = 0; level <= 7; level++) {
            assertThat(codes.next(base)).isEqualTo(base.withOmocodia(level));
        }
        assertThat(codes.next(base)).isNull();
    }

    @Test
    void picks_are_as_frequent_as_the_weights() {
        var picked = Weighted.of(List.of(1, 0, 3), weight -> weight);
        assertThat(picked.at(0)).isEqualTo(1);
        assertThat(picked.at(0.249)).isEqualTo(1);
        assertThat(picked.at(0.25)).isEqualTo(3);
        assertThat(picked.at(0.999)).isEqualTo(3);
    }

    @Test
    void births_drawn_for_an_age_have_that_age() {
        var today = LocalDate.of(2028, 2, 29);
        var ages = new Ages(new Draw(1), today);
        for (int age = 0; age <= Ages.OLDEST; age++) {
            assertThat(ages.ageOf(ages.birthAtAge(age))).isEqualTo(age);
            assertThat(ages.ageOf(ages.birthAtAge(age, Ages.OLDEST, false))).isBetween(age, Ages.OLDEST);
        }
    }

    @Test
    void a_table_without_the_column_is_our_bug() {
        var row = Objects.requireNonNull(Csv.rows("demo/ages.csv").getFirst());
        assertThatThrownBy(() -> row.text("height")).isInstanceOf(IllegalStateException.class);
    }

    private static List<String> names(String group, String kind) {
        return Csv.rows("demo/names/%s.csv".formatted(group)).stream()
                .filter(row -> row.text("kind").equals(kind))
                .map(row -> row.text("name"))
                .toList();
    }
}
