package it.trama.demo.population;

import static it.trama.demo.population.PopulationFixtures.FULL;
import static it.trama.demo.population.PopulationFixtures.TODAY;
import static it.trama.demo.population.PopulationFixtures.district;
import static it.trama.demo.population.PopulationFixtures.draw;
import static it.trama.demo.population.PopulationFixtures.share;
import static org.assertj.core.api.Assertions.assertThat;

import it.trama.demo.Population.Order;
import it.trama.demo.SyntheticHousehold;
import it.trama.demo.SyntheticHousehold.Member;
import it.trama.demo.SyntheticHousehold.Relation;
import it.trama.demo.SyntheticIsee;
import it.trama.demo.SyntheticPerson;
import it.trama.demo.SyntheticPerson.Birth;
import it.trama.demo.SyntheticPerson.Name;
import it.trama.kernel.Sex;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class IseeTest {

    @ParameterizedTest
    @ValueSource(ints = {1_000, FULL})
    void indicators_follow_from_each_other_to_the_cent(int people) {
        assertThat(declarations(people))
                .isNotEmpty()
                .extracting(SyntheticIsee::indicators)
                .allSatisfy(it -> {
                    var ise = it.isr().amount().add(it.isp().amount().divide(new BigDecimal("5")));
                    assertThat(it.ise().amount()).isEqualTo(ise.setScale(2, RoundingMode.HALF_UP));
                    assertThat(it.isee().amount())
                            .isEqualTo(it.ise().amount().divide(it.scale(), 2, RoundingMode.HALF_UP));
                    assertThat(it.isr().isNegative() || it.isp().isNegative()).isFalse();
                });
    }

    @Test
    void nearly_half_of_the_households_have_one_and_one_in_ten_of_those_is_very_poor() {
        assertThat(share(declarations(FULL).size(), district(FULL).size())).isBetween(0.43, 0.48);
        assertThat(shareUnder("3000")).isBetween(0.10, 0.20);
        assertThat(shareUnder("15000")).isBetween(0.45, 0.60);
        assertThat(shareUnder("40000")).isBetween(0.90, 0.97);
    }

    private static double shareUnder(String euros) {
        var limit = new BigDecimal(euros);
        var all = declarations(FULL);
        long under = all.stream()
                .filter(isee -> isee.indicators().isee().amount().compareTo(limit) < 0)
                .count();
        return share(under, all.size());
    }

    @Test
    void each_declaration_has_its_own_number_and_holds_until_the_end_of_its_year() {
        assertThat(declarations(FULL))
                .extracting(SyntheticIsee::dsuProtocol)
                .doesNotHaveDuplicates()
                .allMatch(number -> number.matches("INPS-ISEE-2026-\\d{8}[A-Z]-\\d{2}"));
        assertThat(declarations(FULL)).extracting(SyntheticIsee::validity).allSatisfy(valid -> {
            assertThat(valid.from()).isBetween(LocalDate.of(2026, 1, 1), TODAY);
            assertThat(valid.lastDay()).isEqualTo("2026-12-31");
        });
    }

    @Test
    void on_new_years_day_all_are_of_that_day() {
        var newYear = LocalDate.of(2027, 1, 1);
        assertThat(draw(new Order(200, newYear, 1)).stream()
                        .map(SyntheticHousehold::isee)
                        .filter(Objects::nonNull))
                .isNotEmpty()
                .allMatch(isee -> isee.validity().from().equals(newYear));
    }

    /** Adults and children by age, parents at work, disabled members, scale by DPCM 159/2013, annex 1. */
    @ParameterizedTest
    @CsvFileSource(resources = "/demo/equivalence-scale.csv", numLinesToSkip = 1)
    void the_scale_is_that_of_the_decree(
            int adults, @Nullable String childAges, boolean atWork, int disabled, BigDecimal scale) {
        var members = new ArrayList<Member>();
        for (int i = 0; i < adults; i++) {
            members.add(member(i == 0 ? Relation.HEAD : Relation.SPOUSE, 50));
        }
        Stream.ofNullable(childAges)
                .flatMap(ages -> Stream.of(ages.split(" ")))
                .forEach(age -> members.add(member(Relation.CHILD, Integer.parseInt(age))));
        assertThat(new EquivalenceScale(TODAY).of(members, atWork, disabled)).isEqualTo(scale);
    }

    private static Member member(Relation relation, int age) {
        var birth = new Birth(TODAY.minusYears(age), "D150");
        return new Member(
                relation,
                new SyntheticPerson(new UUID(0, age), new Name("Anna", "Rossi"), Sex.FEMALE, birth, "380", null));
    }

    private static List<SyntheticIsee> declarations(int people) {
        return district(people).stream()
                .map(SyntheticHousehold::isee)
                .filter(Objects::nonNull)
                .toList();
    }
}
