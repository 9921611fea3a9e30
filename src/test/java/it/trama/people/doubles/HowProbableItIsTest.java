package it.trama.people.doubles;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.kernel.FiscalCode;
import it.trama.kernel.Sex;
import it.trama.people.Doubles.Match;
import it.trama.people.Doubles.Part;
import it.trama.people.Doubles.Traits;
import it.trama.platform.definition.DefinitionFiles;
import java.time.LocalDate;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two registrations side by side: what agrees and what does not, and how much that says. */
class HowProbableItIsTest {

    private static final Weights WEIGHTS = DefinitionFiles.read("people/doubles", Weights.class, Weights::problems)
            .getFirst();

    private final Comparison comparison = new Comparison(WEIGHTS);

    private static Traits man(String family, String given, String birth) {
        return new Traits(family, given, Sex.MALE, LocalDate.parse(birth), null, "019036");
    }

    private Match match(Traits one, Traits other, @Nullable String household) {
        return comparison.match(one, other, household);
    }

    @ParameterizedTest
    @CsvSource({
        "De Luca, Gian Marco, 1970-05-03, FAMILY.SAME GIVEN.SAME BIRTH.SAME",
        "Deluca, Gianmarco, 1970-05-03, FAMILY.SAME GIVEN.SAME BIRTH.SAME",
        "De Lucca, Gian Marco, 1970-03-05, FAMILY.NEAR GIVEN.SAME BIRTH.DAY_MONTH_SWAPPED",
        "De Luca, Marco, 1970-05-13, FAMILY.SAME GIVEN.PARTLY BIRTH.ONE_DIGIT",
        "Gian Marco, De Luca, 1970-05-03, FAMILY.SWAPPED GIVEN.SWAPPED BIRTH.SAME",
        "De Luca, Gian Marco, 1970-01-01, FAMILY.SAME GIVEN.SAME BIRTH.FIRST_OF_JANUARY",
    })
    void a_slip_in_one_thing_still_makes_the_desk_look(String family, String given, String birth, String levels) {
        Match match = match(man("De Luca", "Gian Marco", "1970-05-03"), man(family, given, birth), null);
        assertThat(match.score()).isGreaterThanOrEqualTo(WEIGHTS.registration());
        assertThat(match.parts().stream().map(part -> part.part() + "." + part.level()))
                .contains(levels.split(" "));
    }

    @Test
    void names_written_by_ear_meet() {
        assertThat(match(man("Diouf", "Cheikh", "1990-02-02"), man("Diuf", "Keik", "1990-02-02"), null)
                        .parts())
                .extracting(Part::level)
                .doesNotContain("OTHER");
    }

    @Test
    void twins_namesakes_and_brothers_do_not_make_the_worklist() {
        Traits one = man("De Luca", "Marco", "1970-05-03");
        assertThat(match(one, man("De Luca", "Paolo", "1970-05-03"), "TOGETHER").score())
                .isLessThan(WEIGHTS.registration());
        assertThat(match(one, man("De Luca", "Marco", "1984-11-27"), null).score())
                .isLessThan(WEIGHTS.registration());
        assertThat(match(one, man("De Luca", "Paolo", "1973-08-19"), "TOGETHER").score())
                .isNegative();
    }

    @Test
    void a_code_but_for_omocodia_speaks_for_one_person_and_two_other_codes_against() {
        var birth = LocalDate.of(1970, 5, 3);
        var code = FiscalCode.compute("De Luca", "Marco", birth, Sex.MALE, "D150");
        var base = new Traits("De Luca", "Marco", Sex.MALE, birth, code, null);
        var omocodic = new Traits("De Luca", "Marco", Sex.MALE, birth, code.withOmocodia(2), null);
        var bornElsewhere = new Traits(
                "De Luca",
                "Marco",
                Sex.MALE,
                birth,
                FiscalCode.compute("De Luca", "Marco", birth, Sex.MALE, "F205"),
                null);
        assertThat(match(base, omocodic, null).parts()).extracting(Part::level).contains("OMOCODIA");
        assertThat(match(base, omocodic, null).likely()).isTrue();
        assertThat(match(base, bornElsewhere, null).score())
                .isLessThan(match(base, omocodic, null).score() - 15);
    }

    @Test
    void the_order_of_the_two_never_matters_and_a_worse_match_never_scores_higher() {
        var random = new Random(20_261_122);
        for (int i = 0; i < 2_000; i++) {
            Traits one = some(random);
            Traits other = some(random);
            assertThat(match(one, other, null).score())
                    .isEqualTo(match(other, one, null).score());
            assertThat(match(one, one, null).score())
                    .isGreaterThanOrEqualTo(match(one, other, null).score());
        }
    }

    private static Traits some(Random random) {
        String[] families = {"Rossi", "Rosi", "De Luca", "Deluca", "Bianchi", "D'Amico", "Ndiaye", "Singh"};
        String[] givens = {"Anna", "Anna Maria", "Maria", "Mohamed", "Muhammad", "Luca", "Lucia"};
        var birth = LocalDate.of(1950, 1, 1).plusDays(random.nextInt(20_000));
        return new Traits(
                families[random.nextInt(families.length)],
                givens[random.nextInt(givens.length)],
                random.nextBoolean() ? Sex.MALE : Sex.FEMALE,
                birth,
                null,
                null);
    }

    @Test
    void every_weight_has_its_reason() {
        assertThat(WEIGHTS.problems()).isEmpty();
        assertThat(WEIGHTS.agreements())
                .hasSizeGreaterThan(20)
                .allSatisfy(a -> assertThat(a.why()).hasSizeGreaterThan(15));
    }
}
