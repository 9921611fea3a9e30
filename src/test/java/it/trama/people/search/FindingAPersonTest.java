package it.trama.people.search;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.kernel.FiscalCode;
import it.trama.people.Identity;
import it.trama.people.PeopleBulk;
import it.trama.people.SomePeople;
import it.trama.trust.signin.As;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@TramaTest
class FindingAPersonTest {

    static final SomePeople AMICO = SomePeople.man("D'Amicozzi", "Nicolò", "1980-05-03");
    static final SomePeople ERMENEGILDA = SomePeople.woman("Zambelloni", "Ermenegilda", "1941-02-28");
    static final SomePeople ANNA = SomePeople.woman("De Lucozzi", "Anna-Maria", "1975-11-20");
    /** Her code would be the same: the tax office gave her an omocodic one. */
    static final SomePeople TWIN = SomePeople.woman("Zambelloni", "Ermengarda", "1941-02-28")
            .withCode(new FiscalCode(ERMENEGILDA.code()).withOmocodia(1));

    @Autowired
    SearchPeople search;

    @Autowired
    As as;

    @BeforeAll
    static void load(@Autowired PeopleBulk bulk) {
        bulk.load(sink -> List.of(AMICO, ERMENEGILDA, ANNA, TWIN).forEach(person -> sink.accept(person.alone())));
    }

    private List<String> found(String typed) {
        return as.run("assistente", () -> search.handle(typed, 10)).stream()
                .map(Identity::fullName)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zambelloni Ermenegilda",
                "ermenegilda ZAMBELLONI",
                "zambeloni ermenegilda",
                "Ermenegilda Zamebelloni",
                "Ermenegidla Zambelloni",
                "Sambelloni Ermenegilda 28/2/1941",
                "zamb ermeneg",
                "Ermenegilda Zxmbxlloni 1941-02-28",
                "Zambelloni Ermenegilda 28.2.41",
                "zambelloni ermenegilda nata il 28 febbraio 1941",
                "Ermenegilda Zambelloni 28021941",
                "Ermenegilda 28-02-1941",
                "Zambelloni Ermenegilda 1941"
            })
    void misspelt_swapped_begun_or_dated_the_right_person_comes_first(String typed) {
        assertThat(found(typed)).first().isEqualTo("Zambelloni Ermenegilda");
    }

    @ParameterizedTest
    @ValueSource(strings = {"damicozzi nicolo", "D'Amicozzi", "d amicozzi nicolò", "Amicozzi Nicolo'", "D’AMICOZZI"})
    void accents_and_apostrophes_do_not_matter(String typed) {
        assertThat(found(typed)).first().isEqualTo("D'Amicozzi Nicolò");
    }

    @ParameterizedTest
    @ValueSource(strings = {"delucozzi annamaria", "de lucozzi anna maria", "Lucozzi Anna-Maria", "maria de lucozi"})
    void words_written_together_or_apart_are_the_same_name(String typed) {
        assertThat(found(typed)).first().isEqualTo("De Lucozzi Anna-Maria");
    }

    @Test
    void a_birth_date_alone_finds_all_who_were_born_then() {
        assertThat(found("28/02/1941")).contains("Zambelloni Ermenegilda", "Zambelloni Ermengarda");
    }

    @ParameterizedTest
    @CsvSource({"27/02/1941", "28/02/1914", "1941-02-18"})
    void a_slip_in_the_date_does_not_hide_who_has_the_name(String date) {
        assertThat(found("Zambelloni Ermenegilda " + date)).first().isEqualTo("Zambelloni Ermenegilda");
    }

    @Test
    void a_fiscal_code_finds_its_person_whole_begun_with_blanks_or_omocodic() {
        String code = AMICO.code();
        String omocodic = new FiscalCode(code).withOmocodia(3).value();
        for (String typed : List.of(
                code,
                code.toLowerCase(java.util.Locale.ROOT),
                code.substring(0, 11),
                code.substring(0, 6),
                code.substring(0, 3) + " " + code.substring(3),
                omocodic,
                code + " Amicozzi")) {
            assertThat(found(typed)).as(typed).containsExactly("D'Amicozzi Nicolò");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Xyzwq Kjhgf", "31/02/1980", "RSSMRX99A01D150X", "'", "%", "1875", "\"';--", "a", "3/5/2999"})
    void what_means_nobody_finds_nobody(String typed) {
        assertThat(found(typed)).isEmpty();
    }

    @Test
    void a_name_added_later_is_found_misspelt_too(@Autowired PeopleBulk bulk) {
        assertThat(found("Wurzelbacher Ada")).doesNotContain("Wurzelbacher Ada");
        var late = SomePeople.woman("Wurzelbacher", "Ada", "1990-01-31");
        bulk.load(sink -> sink.accept(late.alone()));
        assertThat(found("Wurzelbaker Ada")).startsWith("Wurzelbacher Ada");
    }

    /** The figure of house.md: one misspelt word in the name, and the birth date. */
    @Test
    void with_one_misspelt_word_and_the_date_97_of_100_are_among_the_first_ten(@Autowired PeopleBulk bulk) {
        var random = new SplittableRandom(11);
        List<SomePeople> people = IntStream.range(0, 1500)
                .mapToObj(i -> SomePeople.man(
                        Typos.name(random),
                        Typos.name(random),
                        LocalDate.of(1950, 1, 1).plusDays(random.nextInt(150)).toString()))
                .map(person -> person.withCode(null))
                .toList();
        bulk.load(sink -> people.forEach(person -> sink.accept(person.alone())));

        long right = people.stream()
                .limit(400)
                .filter(person -> as.run("assistente", () -> search.handle(Typos.query(person, random), 10)).stream()
                        .anyMatch(hit -> hit.id().equals(person.id())))
                .count();
        assertThat(right).isGreaterThanOrEqualTo(388);
    }
}
