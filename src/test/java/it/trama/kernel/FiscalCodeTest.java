package it.trama.kernel;

import static it.trama.kernel.FiscalCodeRefusal.WRONG_CHECK_LETTER;
import static it.trama.kernel.FiscalCodeRefusal.WRONG_LENGTH;
import static it.trama.kernel.FiscalCodeRefusal.WRONG_SHAPE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.trama.kernel.Result.Done;
import it.trama.kernel.Result.Refused;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiscalCodeTest {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    /** One fictitious person at omocodia levels 0 to 7. */
    static final List<String> LEVELS = List.of(
            "RSSMRA80A01D150J",
            "RSSMRA80A01D15LM",
            "RSSMRA80A01D1RLY",
            "RSSMRA80A01DMRLQ",
            "RSSMRA80A0MDMRLI",
            "RSSMRA80ALMDMRLT",
            "RSSMRA8LALMDMRLE",
            "RSSMRAULALMDMRLB");

    @ParameterizedTest
    @ValueSource(strings = {"RSSMRA85T10A562S", "RSSMRA75C22H501I", "MRARSS75P14H501I", "MRTMTT91D08F205J"})
    void published_codes_are_accepted(String code) {
        assertThat(FiscalCode.parse(code)).isEqualTo(Result.done(new FiscalCode(code)));
        assertThat(new FiscalCode(code).isOmocodic()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rssmra85t10a562s", " RSS MRA 85T10 A562S ", "RSS\u00a0MRA\t85T10A562S\n"})
    void case_and_blanks_do_not_matter(String typed) {
        assertThat(FiscalCode.parse(typed)).isEqualTo(Result.done(new FiscalCode("RSSMRA85T10A562S")));
    }

    @Test
    void every_level_of_omocodia_is_accepted_and_leads_to_one_base() {
        var base = new FiscalCode(LEVELS.getFirst());
        for (int level = 0; level < LEVELS.size(); level++) {
            assertThat(FiscalCode.parse(LEVELS.get(level))).isInstanceOf(Done.class);
            var code = new FiscalCode(LEVELS.get(level));
            assertThat(base.withOmocodia(level)).isEqualTo(code);
            assertThat(code.base()).isEqualTo(base);
            assertThat(code.isOmocodic()).isEqualTo(level > 0);
            assertThat(code.sex()).isEqualTo(Sex.MALE);
            assertThat(code.belfiore()).isEqualTo("D150");
            assertThat(code.birthDate(TODAY)).isEqualTo("1980-01-01");
            assertThat(code.matches("Rossi", "Mario", LocalDate.of(1980, 1, 1), Sex.MALE))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'', WRONG_LENGTH",
        "RSSMRA80A01D150, WRONG_LENGTH",
        "RSSMRA80A01D150JJ, WRONG_LENGTH",
        "00297960197, WRONG_LENGTH",
        "RSSMRA80A01D1501, WRONG_SHAPE",
        "R5SMRA80A01D150J, WRONG_SHAPE",
        "RSSMRA8AA01D150J, WRONG_SHAPE",
        "RSSMRA80A01DK50J, WRONG_SHAPE",
        "RSSMRA80F01D150J, WRONG_SHAPE",
        "RSSMRA80A00D150J, WRONG_SHAPE",
        "RSSMRA80A32D150J, WRONG_SHAPE",
        "RSSMRA80A40D150J, WRONG_SHAPE",
        "RSSMRA80A72D150J, WRONG_SHAPE",
        "RSSMRA81B29D150J, WRONG_SHAPE",
        "RSSMRÀ80A01D150J, WRONG_SHAPE",
        "RSSMRA80A01D150X, WRONG_CHECK_LETTER",
        "RSSMRA80A01D15LJ, WRONG_CHECK_LETTER"
    })
    void what_is_no_code_is_refused_with_its_reason(String typed, FiscalCodeRefusal reason) {
        assertThat(FiscalCode.parse(typed)).isEqualTo(Result.refused(reason));
    }

    @ParameterizedTest
    @CsvSource({
        "Rossi, Mario, 1985-12-10, MALE, A562, RSSMRA85T10A562S",
        "Rossi, Mario, 1980-01-01, MALE, D150, RSSMRA80A01D150J",
        "Rossi, Maria, 1980-01-01, FEMALE, D150, RSSMRA80A41D150N"
    })
    void the_code_follows_from_the_person(
            String family, String given, LocalDate birth, Sex sex, String belfiore, String code) {
        assertThat(FiscalCode.compute(family, given, birth, sex, belfiore)).isEqualTo(new FiscalCode(code));
    }

    @ParameterizedTest
    @CsvSource({
        "D'Angelo, Nicolò, DNGNCL",
        "De' Paoli, Anna Maria, DPLNMR",
        "Fo, Al, FOXLAX",
        "Aiò, Io, AIOIOX",
        "Yu, Li, YUXLIX",
        "Łukasz, Øystein, LKSYTN",
        "Pérez, Gianfranco, PRZGFR",
        "Străchinaru, Ștefan, STRSFN",
        "Müller, Alessandro, MLLLSN",
        "Hu, O, HUXOXX"
    })
    void names_give_six_letters_whatever_their_spelling(String family, String given, String six) {
        var code = FiscalCode.compute(family, given, LocalDate.of(1990, 5, 3), Sex.FEMALE, "Z129");
        assertThat(code.value()).startsWith(six + "90E43Z129");
    }

    @Test
    void a_code_of_someone_else_does_not_match() {
        var code = new FiscalCode(LEVELS.getFirst());
        var birth = LocalDate.of(1980, 1, 1);
        assertThat(code.matches("ROSSI", " mario ", birth, Sex.MALE)).isTrue();
        assertThat(code.matches("Bianchi", "Mario", birth, Sex.MALE)).isFalse();
        assertThat(code.matches("Rossi", "Anna", birth, Sex.MALE)).isFalse();
        assertThat(code.matches("Rossi", "Mario", birth.plusDays(1), Sex.MALE)).isFalse();
        assertThat(code.matches("Rossi", "Mario", birth, Sex.FEMALE)).isFalse();
    }

    @Test
    void the_century_is_the_latest_that_is_not_in_the_future() {
        var code = FiscalCode.compute("Rossi", "Mario", LocalDate.of(1926, 11, 22), Sex.MALE, "D150");
        assertThat(code.birthDate(LocalDate.of(2026, 11, 21))).isEqualTo("1926-11-22");
        assertThat(code.birthDate(LocalDate.of(2026, 11, 22))).isEqualTo("2026-11-22");
        var leap = FiscalCode.compute("Rossi", "Mario", LocalDate.of(2000, 2, 29), Sex.FEMALE, "D150");
        assertThat(leap.birthDate(TODAY)).isEqualTo("2000-02-29");
        assertThat(leap.sex()).isEqualTo(Sex.FEMALE);
    }

    @Test
    void what_is_no_place_or_no_level_is_our_bug() {
        var birth = LocalDate.of(1980, 1, 1);
        assertThatThrownBy(() -> FiscalCode.compute("Rossi", "Mario", birth, Sex.MALE, "Cremona"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new FiscalCode("rssmra85t10a562s")).isInstanceOf(IllegalArgumentException.class);
        var code = new FiscalCode(LEVELS.getFirst());
        assertThatThrownBy(() -> code.withOmocodia(8)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void refusals_come_in_a_fixed_order() {
        assertThat(FiscalCodeRefusal.values()).containsExactly(WRONG_LENGTH, WRONG_SHAPE, WRONG_CHECK_LETTER);
        assertThat(FiscalCode.parse("?")).isInstanceOf(Refused.class);
    }
}
