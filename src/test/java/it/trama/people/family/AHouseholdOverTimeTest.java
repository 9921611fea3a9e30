package it.trama.people.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import it.trama.TramaTest;
import it.trama.kernel.Result;
import it.trama.people.People;
import it.trama.people.People.Inhabitant;
import it.trama.people.PeopleBulk;
import it.trama.people.PersonChanges;
import it.trama.people.PersonChanges.Kind;
import it.trama.people.SomePeople;
import it.trama.people.family.AddInhabitant.NewInhabitant;
import it.trama.people.family.ChangeInhabitant.Wanted;
import it.trama.people.family.SplitHome.Split;
import it.trama.trust.signin.As;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A woman with a son and a daughter in one household since 2015, and a man who lives alone. */
@TramaTest
class AHouseholdOverTimeTest {

    private static final LocalDate MARCH = LocalDate.of(2024, 3, 10);
    private static final LocalDate MAY = LocalDate.of(2025, 5, 1);

    SomePeople mother;
    SomePeople son;
    SomePeople daughter;
    SomePeople man;

    @Autowired
    PeopleBulk bulk;

    @Autowired
    Clock clock;

    @Autowired
    As as;

    @Autowired
    MockMvcTester http;

    @Autowired
    People people;

    @Autowired
    PersonChanges changes;

    @Autowired
    AddInhabitant add;

    @Autowired
    ChangeInhabitant change;

    @Autowired
    SplitHome split;

    @BeforeEach
    void aHousehold() {
        String letters = Integer.toString(Math.floorMod(UUID.randomUUID().hashCode(), 1_000_000), 26)
                .chars()
                .map(c -> Character.isDigit(c) ? 'a' + c - '0' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        mother = SomePeople.woman("Dimore" + letters, "Lucia", "1980-04-02").withCode(null);
        son = SomePeople.man("Dimore" + letters, "Matteo", "2006-07-09").withCode(null);
        daughter = SomePeople.woman("Dimore" + letters, "Anna", "2010-11-23").withCode(null);
        man = SomePeople.man("Trasloco" + letters, "Ugo", "1978-01-30").withCode(null);
        bulk.load(sink -> {
            sink.accept(mother.withChildren(LocalDate.now(clock), son, daughter));
            sink.accept(man.alone());
        });
    }

    private List<String> names(SomePeople of, LocalDate day) {
        return as.inTransaction("assistente", () -> people.livingTogether(of.id(), day)).stream()
                .map(m -> m.person().givenName())
                .toList();
    }

    private Result<UUID, HomeRefusal> comes(SomePeople who, String relation, LocalDate since, boolean resident) {
        return as.run(
                "assistente", () -> add.handle(mother.id(), new NewInhabitant(who.id(), relation, since, resident)));
    }

    private Result<UUID, HomeRefusal> goes(SomePeople who, LocalDate from, @Nullable UUID heir, Kind kind) {
        return as.run("assistente", () -> change.handle(mother.id(), new Wanted(who.id(), null, from, heir, kind)));
    }

    @Test
    void who_comes_is_there_from_that_day_and_no_longer_where_he_was() {
        comes(man, "PARTNER", MAY, true);
        assertThat(names(mother, MARCH)).containsExactly("Lucia", "Matteo", "Anna");
        assertThat(names(mother, MAY)).containsExactly("Lucia", "Ugo", "Matteo", "Anna");
        assertThat(names(man, MAY.minusDays(1))).containsExactly("Ugo");
        assertThat(names(man, MAY)).hasSize(4);
        assertThat(as.inTransaction("assistente", () -> changes.of(man.id())))
                .extracting(
                        written -> written.change().kind(),
                        written -> written.change().from())
                .contains(tuple(Kind.CHANGE, MAY));
    }

    @Test
    void who_lives_here_and_is_registered_elsewhere_stays_registered_elsewhere() {
        comes(man, "PARTNER", MAY, false);
        assertThat(as.inTransaction("assistente", () -> people.livingTogether(mother.id(), MAY)))
                .filteredOn(m -> m.person().id().equals(man.id()))
                .extracting(Inhabitant::resident)
                .containsExactly(false);
        assertThat(as.inTransaction("assistente", () -> people.household(mother.id())))
                .extracting(m -> m.person().id())
                .doesNotContain(man.id());
        assertThat(as.inTransaction("assistente", () -> people.household(man.id())))
                .extracting(m -> m.person().id())
                .containsExactly(man.id());
    }

    @Test
    void who_leaves_was_still_there_in_march() {
        goes(son, MAY, null, Kind.CHANGE);
        assertThat(names(mother, MARCH)).contains("Matteo");
        assertThat(names(mother, MAY)).doesNotContain("Matteo");
    }

    @Test
    void an_error_is_told_apart_he_was_never_there() {
        goes(son, MAY, null, Kind.CORRECTION);
        assertThat(names(mother, MARCH)).doesNotContain("Matteo");
        assertThat(as.inTransaction("assistente", () -> changes.of(son.id())))
                .extracting(written -> written.change().kind())
                .containsExactly(Kind.CORRECTION);
    }

    @Test
    void a_head_leaves_only_when_somebody_takes_the_place_and_then_relations_are_told_anew() {
        assertThat(goes(mother, MAY, null, Kind.CHANGE)).isEqualTo(Result.refused(HomeRefusal.CHOOSE_HEAD));
        goes(mother, MAY, son.id(), Kind.CHANGE);
        assertThat(as.inTransaction("assistente", () -> people.livingTogether(son.id(), MAY)))
                .extracting(m -> m.person().givenName(), Inhabitant::relation)
                .containsExactly(tuple("Matteo", "HEAD"), tuple("Anna", "SIBLING"));
        assertThat(as.inTransaction("assistente", () -> people.livingTogether(son.id(), MARCH)))
                .extracting(m -> m.person().givenName(), Inhabitant::relation)
                .containsExactly(tuple("Lucia", "HEAD"), tuple("Matteo", "CHILD"), tuple("Anna", "CHILD"));
    }

    @Test
    void part_of_a_household_lives_on_elsewhere_with_its_own_head_and_address() {
        var wanted =
                new Split(Map.of(son.id(), "HEAD", daughter.id(), "SIBLING"), MAY, "019036", "Via Nuova delle Prove 9");
        as.run("assistente", () -> split.handle(mother.id(), wanted));
        assertThat(names(mother, MAY)).containsExactly("Lucia");
        assertThat(names(daughter, MAY)).containsExactly("Matteo", "Anna");
        assertThat(http.get().uri("/persone/" + son.id()).with(as.user("assistente")))
                .bodyText()
                .contains("Cremona, Via Nuova delle Prove 9", "dal 1 maggio 2025");
    }

    @Test
    void nobody_comes_before_being_born_or_after_having_moved_on_or_in_the_future() {
        LocalDate tomorrow = LocalDate.now(clock).plusDays(1);
        assertThat(comes(man, "PARTNER", tomorrow, true)).isEqualTo(Result.refused(HomeRefusal.IN_THE_FUTURE));
        assertThat(comes(man, "PARTNER", LocalDate.of(1979, 1, 1), true))
                .isEqualTo(Result.refused(HomeRefusal.BEFORE_BIRTH));
        assertThat(comes(man, "PARTNER", LocalDate.of(2014, 1, 1), true))
                .isEqualTo(Result.refused(HomeRefusal.LIVES_ELSEWHERE_LATER));
        assertThat(comes(son, "CHILD", MAY, true)).isEqualTo(Result.refused(HomeRefusal.ALREADY_HERE));
    }

    @Test
    void the_page_shows_the_day_in_its_address() {
        comes(man, "PARTNER", MAY, true);
        assertThat(http.get()
                        .uri("/persone/" + mother.id() + "/famiglia?giorno=10/3/2024")
                        .with(as.user("assistente")))
                .hasStatusOk()
                .bodyText()
                .contains("Chi ci viveva il 10 marzo 2024", "Torna a oggi", "<svg")
                .doesNotContain("Aggiungi chi vive qui", "[people.");
        assertThat(http.get().uri("/persone/" + mother.id() + "/famiglia").with(as.user("assistente")))
                .hasStatusOk()
                .bodyText()
                .contains("Chi ci vive oggi", "convivente", "Aggiungi chi vive qui");
        assertThat(http.get().uri("/persone/" + mother.id() + "/famiglia").with(as.user("ufficio")))
                .hasStatus(404);
    }

    @Test
    void every_form_of_the_family_opens() {
        String base = "/persone/" + mother.id();
        for (String form : List.of(
                "/famiglia/aggiungi",
                "/famiglia/aggiungi?q=Trasloco",
                "/famiglia/aggiungi?chi=" + man.id(),
                "/famiglia/cambia?chi=" + son.id(),
                "/famiglia/uscita?chi=" + mother.id(),
                "/famiglia/dividi",
                "/legami/nuovo?chi=" + man.id(),
                "/tutela/nuova")) {
            assertThat(http.get().uri(base + form).with(as.user("assistente")))
                    .as(form)
                    .hasStatusOk()
                    .bodyText()
                    .doesNotContain("[people.");
        }
    }

    @Test
    void a_form_sent_from_the_page_adds_who_was_found() {
        assertThat(http.post()
                        .uri("/persone/" + mother.id() + "/famiglia/aggiungi")
                        .with(as.user("assistente"))
                        .param("who", man.id().toString())
                        .param("relation", "PARTNER")
                        .param("since", "1/5/2025")
                        .param("resident", "true"))
                .hasStatus3xxRedirection();
        assertThat(names(mother, MAY)).contains("Ugo");
    }
}
