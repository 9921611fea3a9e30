package it.trama.demo.population;

import static it.trama.demo.population.PopulationFixtures.FULL;
import static it.trama.demo.population.PopulationFixtures.POPULATION;
import static it.trama.demo.population.PopulationFixtures.TODAY;
import static it.trama.demo.population.PopulationFixtures.ageOf;
import static it.trama.demo.population.PopulationFixtures.district;
import static it.trama.demo.population.PopulationFixtures.people;
import static it.trama.demo.population.PopulationFixtures.share;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import it.trama.demo.Population.Order;
import it.trama.demo.Population.Share;
import it.trama.demo.SyntheticHousehold;
import it.trama.demo.SyntheticPerson;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DistrictInNumbersTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 46, 1_000, FULL, 3_000_000})
    void the_parts_of_the_municipalities_sum_to_the_whole(int people) {
        var shares = POPULATION.shares(people);
        assertThat(shares).hasSize(47).allMatch(share -> share.people() >= 0);
        assertThat(shares.stream().mapToInt(Share::people).sum()).isEqualTo(people);
    }

    @Test
    void at_full_size_each_municipality_has_the_residents_of_the_file() {
        var file = Csv.rows("territory/municipalities.csv").stream()
                .collect(toMap(row -> row.text("istat_code"), row -> row.whole("population_2018_01_01")));
        assertThat(file).hasSize(47).containsEntry("019036", 72_077).containsEntry("019027", 284);
        assertThat(POPULATION.shares(FULL).stream().collect(toMap(Share::istatCode, Share::people)))
                .isEqualTo(file);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 1_000, FULL})
    void each_municipality_gets_its_part_to_the_person(int people) {
        var wanted = POPULATION.shares(people).stream()
                .filter(share -> share.people() > 0)
                .collect(toMap(Share::istatCode, Share::people));
        var drawn = district(people).stream()
                .collect(groupingBy(
                        SyntheticHousehold::municipality,
                        summingInt(h -> h.members().size())));
        assertThat(drawn).isEqualTo(wanted);
    }

    @ParameterizedTest
    @ValueSource(ints = {1_000, FULL})
    void about_forty_two_in_a_hundred_households_of_the_city_are_singles(int people) {
        assertThat(shareOfSingles(people, true)).isBetween(0.40, 0.44);
        assertThat(shareOfSingles(people, false)).isLessThan(0.40);
    }

    private static double shareOfSingles(int people, boolean inCity) {
        var households = district(people).stream()
                .filter(h -> h.municipality().equals("019036") == inCity)
                .toList();
        var singles = households.stream().filter(h -> h.members().size() == 1).count();
        return share(singles, households.size());
    }

    @ParameterizedTest
    @ValueSource(ints = {1_000, FULL})
    void about_one_resident_in_eight_is_foreign(int people) {
        var foreign =
                people(district(people)).filter(SyntheticPerson::isForeign).count();
        assertThat(share(foreign, people)).isBetween(0.12, 0.14);
    }

    @Test
    void ages_are_those_of_the_document() {
        var ages = people(district(FULL)).mapToInt(PopulationFixtures::ageOf).toArray();
        assertThat(shareOfAges(ages, 0, 14)).isCloseTo(19_440d / FULL, within(0.005));
        assertThat(shareOfAges(ages, 15, 64)).isCloseTo(97_553d / FULL, within(0.005));
        assertThat(shareOfAges(ages, 65, 105)).isCloseTo(40_422d / FULL, within(0.005));
    }

    @Test
    void no_single_year_of_age_stands_out_until_old_age() {
        var perAge = people(district(FULL)).collect(groupingBy(PopulationFixtures::ageOf, summingInt(person -> 1)));
        for (int age = 0; age < 80; age++) {
            assertThat(perAge.get(age)).as("aged %s", age).isBetween(FULL / 200, FULL / 50);
        }
    }

    private static double shareOfAges(int[] ages, int from, int to) {
        long found = Arrays.stream(ages).filter(age -> age >= from && age <= to).count();
        return share(found, ages.length);
    }

    @Test
    void there_are_about_seventy_thousand_households_and_nobody_is_yet_to_be_born() {
        assertThat(district(FULL)).hasSizeBetween(68_000, 74_000);
        assertThat(people(district(FULL)))
                .noneMatch(person -> person.birth().date().isAfter(TODAY) || ageOf(person) > 105);
    }

    @Test
    void the_full_district_takes_less_than_three_seconds_of_one_processor() {
        var clock = ManagementFactory.getThreadMXBean();
        long before = clock.getCurrentThreadCpuTime();
        POPULATION.generate(new Order(FULL, TODAY, 2), household -> {});
        assertThat(clock.getCurrentThreadCpuTime() - before).isLessThan(3_000_000_000L);
    }

    @Test
    void fewer_than_nobody_cannot_be_ordered() {
        assertThatThrownBy(() -> new Order(-1, TODAY, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
