package it.trama.demo.population;

import static it.trama.demo.population.PopulationFixtures.FULL;
import static it.trama.demo.population.PopulationFixtures.ageOf;
import static it.trama.demo.population.PopulationFixtures.district;
import static it.trama.demo.population.PopulationFixtures.share;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import it.trama.demo.SyntheticHousehold;
import it.trama.demo.SyntheticHousehold.Member;
import it.trama.demo.SyntheticHousehold.Relation;
import it.trama.demo.SyntheticPerson;
import it.trama.kernel.Sex;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HouseholdsTest {

    static final Set<Relation> COUPLE = Set.of(Relation.HEAD, Relation.SPOUSE, Relation.PARTNER);

    @ParameterizedTest
    @ValueSource(ints = {1_000, FULL})
    void parents_are_fifteen_years_older_than_their_children_or_more(int people) {
        assertThat(district(people).stream().filter(h -> !in(h, Relation.CHILD).isEmpty()))
                .isNotEmpty()
                .allSatisfy(household -> in(household, Relation.CHILD)
                        .forEach(child -> couple(household)
                                .forEach(parent -> assertThat(child.birth().date())
                                        .isAfterOrEqualTo(parent.birth().date().plusYears(15)))));
    }

    @Test
    void nobody_becomes_a_mother_after_fifty_five() {
        assertThat(district(FULL).stream().filter(h -> !in(h, Relation.CHILD).isEmpty()))
                .allSatisfy(household -> in(household, Relation.CHILD)
                        .forEach(child -> couple(household).stream()
                                .filter(parent -> parent.sex() == Sex.FEMALE)
                                .forEach(mother -> assertThat(child.birth().date())
                                        .isBefore(mother.birth().date().plusYears(56)))));
    }

    @Test
    void a_parent_who_lives_with_a_head_is_a_generation_older() {
        assertThat(district(FULL).stream().filter(h -> !in(h, Relation.PARENT).isEmpty()))
                .isNotEmpty()
                .allSatisfy(household -> assertThat(household.head().birth().date())
                        .isAfterOrEqualTo(in(household, Relation.PARENT)
                                .getFirst()
                                .birth()
                                .date()
                                .plusYears(20)));
    }

    @Test
    void sons_of_a_couple_carry_the_name_of_the_father_and_daughters_its_form_for_women() {
        var forms = Stream.of("in", "ua", "md")
                .flatMap(group -> Csv.rows("demo/names/%s.csv".formatted(group)).stream())
                .map(row -> row.text("name") + " " + row.text("feminine"))
                .collect(toSet());
        assertThat(district(FULL).stream()
                        .filter(h ->
                                couple(h).size() == 2 && !in(h, Relation.CHILD).isEmpty()))
                .isNotEmpty()
                .allSatisfy(household -> {
                    var father = family(couple(household), Sex.MALE).getFirst();
                    assertThat(family(in(household, Relation.CHILD), Sex.MALE)).allMatch(father::equals);
                    assertThat(family(in(household, Relation.CHILD), Sex.FEMALE))
                            .allMatch(name -> name.equals(father) || forms.contains(father + " " + name));
                });
    }

    private static List<String> family(List<SyntheticPerson> people, Sex sex) {
        return people.stream()
                .filter(person -> person.sex() == sex)
                .map(person -> person.name().family())
                .toList();
    }

    @Test
    void brothers_and_sisters_are_a_year_apart_and_have_names_of_their_own() {
        assertThat(district(FULL).stream().filter(h -> in(h, Relation.CHILD).size() > 1))
                .isNotEmpty()
                .allSatisfy(household -> {
                    var births = in(household, Relation.CHILD).stream()
                            .map(child -> child.birth().date())
                            .toList();
                    for (int i = 1; i < births.size(); i++) {
                        LocalDate before = births.get(i - 1);
                        assertThat(births.get(i)).isAfterOrEqualTo(before.plusMonths(12));
                    }
                });
        var sameName = district(FULL).stream().filter(HouseholdsTest::twoAreCalledAlike);
        assertThat(share(sameName.count(), district(FULL).size())).isLessThan(0.001);
    }

    @Test
    void only_adults_head_a_household_or_live_in_a_couple() {
        assertThat(district(FULL))
                .allSatisfy(household -> assertThat(couple(household))
                        .hasSizeLessThanOrEqualTo(2)
                        .allMatch(person -> ageOf(person) >= 18));
    }

    @Test
    void everybody_has_an_address_in_a_street_of_the_list() {
        var streets = Csv.rows("demo/streets.csv").stream()
                .map(row -> row.text("name"))
                .toList();
        assertThat(district(1_000)).allMatch(h -> streets.contains(h.address().street()));
        assertThat(district(1_000)).allMatch(h -> h.address().line().matches(".+ [1-9][0-9]?(/[A-D])?"));
    }

    private static boolean twoAreCalledAlike(SyntheticHousehold household) {
        var names = household.members().stream()
                .map(member -> member.person().name())
                .toList();
        return names.stream().distinct().count() < names.size();
    }

    private static List<SyntheticPerson> couple(SyntheticHousehold household) {
        return household.members().stream()
                .filter(member -> COUPLE.contains(member.relation()))
                .map(Member::person)
                .toList();
    }

    private static List<SyntheticPerson> in(SyntheticHousehold household, Relation relation) {
        return household.members().stream()
                .filter(member -> member.relation() == relation)
                .map(Member::person)
                .toList();
    }
}
