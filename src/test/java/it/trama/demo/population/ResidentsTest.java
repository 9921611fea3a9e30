package it.trama.demo.population;

import static it.trama.demo.population.PopulationFixtures.FULL;
import static it.trama.demo.population.PopulationFixtures.POPULATION;
import static it.trama.demo.population.PopulationFixtures.TODAY;
import static it.trama.demo.population.PopulationFixtures.ageOf;
import static it.trama.demo.population.PopulationFixtures.district;
import static it.trama.demo.population.PopulationFixtures.draw;
import static it.trama.demo.population.PopulationFixtures.people;
import static it.trama.demo.population.PopulationFixtures.share;
import static org.assertj.core.api.Assertions.assertThat;

import it.trama.demo.Population.Order;
import it.trama.demo.SyntheticHousehold;
import it.trama.demo.SyntheticPerson;
import it.trama.kernel.FiscalCode;
import it.trama.kernel.Result;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResidentsTest {

    @ParameterizedTest
    @ValueSource(ints = {1_000, FULL})
    void every_code_is_valid_and_that_of_its_person(int people) {
        assertThat(people(district(people)).filter(person -> person.fiscalCode() != null))
                .hasSizeGreaterThan(people * 99 / 100)
                .allSatisfy(person -> {
                    var code = Objects.requireNonNull(person.fiscalCode());
                    var birth = person.birth();
                    assertThat(FiscalCode.parse(code.value())).isEqualTo(Result.done(code));
                    assertThat(code.matches(
                                    person.name().family(), person.name().given(), birth.date(), person.sex()))
                            .isTrue();
                    assertThat(code.belfiore()).isEqualTo(birth.belfiore());
                    assertThat(code.sex()).isEqualTo(person.sex());
                });
    }

    @ParameterizedTest
    @ValueSource(ints = {1_000, FULL})
    void no_two_people_share_a_code_or_a_key(int people) {
        assertThat(codes(people)).doesNotHaveDuplicates();
        assertThat(keys(people)).doesNotHaveDuplicates();
    }

    private static List<FiscalCode> codes(int people) {
        return people(district(people))
                .map(SyntheticPerson::fiscalCode)
                .filter(Objects::nonNull)
                .toList();
    }

    @Test
    void who_would_share_a_code_has_an_omocodic_one() {
        long omocodic = codes(FULL).stream().filter(FiscalCode::isOmocodic).count();
        long bases = codes(FULL).stream().map(FiscalCode::base).distinct().count();
        assertThat(omocodic).isPositive().isEqualTo(codes(FULL).size() - bases);
    }

    @Test
    void only_a_few_foreigners_have_no_code() {
        var without = people(district(FULL))
                .filter(person -> person.fiscalCode() == null)
                .toList();
        assertThat(without).hasSizeBetween(5, 45).allMatch(SyntheticPerson::isForeign);
    }

    @Test
    void keys_are_of_version_7_and_ascend() {
        assertThat(keys(1_000)).allMatch(key -> key.version() == 7 && key.variant() == 2);
        assertThat(keys(FULL).stream().map(UUID::toString)).isSorted();
    }

    private static List<UUID> keys(int people) {
        return district(people).stream()
                .flatMap(household -> Stream.of(
                                Stream.of(household.id()),
                                household.members().stream()
                                        .map(member -> member.person().id()),
                                Stream.ofNullable(household.isee()).map(isee -> isee.id()))
                        .flatMap(keys -> keys))
                .toList();
    }

    @Test
    void family_names_are_as_many_as_in_a_real_registry() {
        var names = people(district(FULL)).map(person -> person.name().family());
        assertThat(names.distinct().count()).isGreaterThan(8_000);
    }

    @Test
    void children_of_foreign_families_are_mostly_born_here_and_their_parents_abroad() {
        var foreign = people(district(FULL)).filter(SyntheticPerson::isForeign).toList();
        var small = foreign.stream().filter(person -> ageOf(person) < 10).toList();
        var adults = foreign.stream().filter(person -> ageOf(person) >= 26).toList();
        long bornHere = small.stream().filter(p -> !isAbroad(p)).count();
        assertThat(share(bornHere, small.size())).isBetween(0.8, 0.9);
        assertThat(adults).isNotEmpty().allMatch(ResidentsTest::isAbroad);
    }

    private static boolean isAbroad(SyntheticPerson person) {
        return person.birth().belfiore().startsWith("Z");
    }

    @Test
    void every_place_of_birth_has_a_name() {
        assertThat(POPULATION.placeNames())
                .containsKeys(people(district(FULL))
                        .map(person -> person.birth().belfiore())
                        .distinct()
                        .toArray(String[]::new))
                .containsEntry("D150", "Cremona")
                .containsEntry("Z129", "Romania");
    }

    @Test
    void the_same_order_gives_the_same_people_and_another_seed_others() {
        var first = fingerprint(draw(new Order(1_000, TODAY, 1)));
        assertThat(fingerprint(draw(new Order(1_000, TODAY, 1)))).isEqualTo(first);
        assertThat(fingerprint(draw(new Order(1_000, TODAY, 2)))).isNotEqualTo(first);
        assertThat(fingerprint(draw(new Order(FULL, TODAY, 1)))).isEqualTo(fingerprint(district(FULL)));
    }

    private static String fingerprint(List<SyntheticHousehold> households) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            households.forEach(h -> digest.update(h.toString().getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
