package it.trama.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** What must hold for whoever is born: 40 × 50 people drawn with a fixed seed. */
class FiscalCodePropertiesTest {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZaeiouàèéìòùñçșÖ' -";

    @RepeatedTest(40)
    void any_person_gets_a_code_that_reads_back_at_every_level(RepetitionInfo repetition) {
        var random = new SplittableRandom(repetition.getCurrentRepetition());
        for (int i = 0; i < 50; i++) {
            String family = name(random);
            String given = name(random);
            var birth = TODAY.minusDays(random.nextInt(36_500));
            var sex = random.nextBoolean() ? Sex.MALE : Sex.FEMALE;
            String belfiore = "%c%03d".formatted('A' + random.nextInt(26), random.nextInt(1000));
            var base = FiscalCode.compute(family, given, birth, sex, belfiore);
            var code = base.withOmocodia(random.nextInt(8));

            assertThat(FiscalCode.parse(code.value().toLowerCase(Locale.ROOT))).isEqualTo(Result.done(code));
            assertThat(code.base()).isEqualTo(base);
            assertThat(code.matches(family, given, birth, sex)).isTrue();
            assertThat(code.birthDate(TODAY)).isEqualTo(birth);
            assertThat(code.sex()).isEqualTo(sex);
            assertThat(code.belfiore()).isEqualTo(belfiore);
        }
    }

    @RepeatedTest(40)
    void one_wrong_letter_is_always_noticed(RepetitionInfo repetition) {
        var random = new SplittableRandom(repetition.getCurrentRepetition());
        for (int i = 0; i < 200; i++) {
            var code = FiscalCode.compute(name(random), name(random), TODAY, Sex.MALE, "D150");
            int at = random.nextInt(16);
            char other = (char) ('A' + random.nextInt(26));
            var typed = new StringBuilder(code.value());
            typed.setCharAt(at, other == typed.charAt(at) ? '5' : other);

            assertThat(FiscalCode.parse(typed.toString())).as("%s", typed).isInstanceOf(Result.Refused.class);
        }
    }

    static String name(SplittableRandom random) {
        var name = new StringBuilder();
        for (int length = 1 + random.nextInt(12); length > 0; length--) {
            name.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return name.toString();
    }
}
