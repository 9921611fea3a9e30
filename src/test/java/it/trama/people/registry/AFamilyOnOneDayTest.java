package it.trama.people.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import it.trama.TramaTest;
import it.trama.kernel.Period;
import it.trama.people.FamilyChart;
import it.trama.people.FamilyChart.Kin;
import it.trama.people.People;
import it.trama.people.PeopleBulk;
import it.trama.people.PeopleBulk.Additions;
import it.trama.people.PeopleBulk.NewAppointment;
import it.trama.people.PeopleBulk.NewContact;
import it.trama.people.PeopleBulk.NewTie;
import it.trama.people.PeopleBulk.Order;
import it.trama.people.PeopleBulk.Profile;
import it.trama.people.Representative;
import it.trama.people.RepresentativeKind;
import it.trama.people.SomePeople;
import it.trama.trust.signin.As;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A mother with two children, their father who lives elsewhere, her mother, and an uncle who is the boy's curator. */
@TramaTest
class AFamilyOnOneDayTest {

    static final SomePeople MOTHER = SomePeople.woman("Alberetti", "Marta", "1985-02-11");
    static final SomePeople GIRL = SomePeople.woman("Ramosi", "Elena", "2014-06-03");
    static final SomePeople BOY = SomePeople.man("Ramosi", "Pietro", "2018-09-21");
    static final SomePeople FATHER = SomePeople.man("Ramosi", "Sergio", "1982-08-30");
    static final SomePeople GRANDMOTHER = SomePeople.woman("Cortesini", "Ida", "1955-01-15");

    @Autowired
    People people;

    @Autowired
    As as;

    @Autowired
    Clock clock;

    @BeforeAll
    static void load(@Autowired PeopleBulk bulk, @Autowired Clock clock) {
        bulk.load(sink -> {
            sink.accept(MOTHER.withChildren(LocalDate.now(clock), GIRL, BOY));
            sink.accept(FATHER.alone());
            sink.accept(GRANDMOTHER.alone());
        });
        bulk.enrich(new Additions(
                List.of(
                        tie(FATHER, GIRL, "PARENT", "2014-06-03"),
                        tie(FATHER, BOY, "PARENT", "2018-09-21"),
                        tie(FATHER, MOTHER, "EX_SPOUSE", "2021-03-01"),
                        tie(GRANDMOTHER, MOTHER, "PARENT", "1985-02-11")),
                List.of(new NewAppointment(
                        UUID.randomUUID(),
                        BOY.id(),
                        null,
                        "Avv. Chiara Lodi",
                        RepresentativeKind.CURATOR,
                        new Order("Tribunale per i minorenni di Brescia", "RG 123/2026", "nel procedimento"),
                        Period.since(LocalDate.of(2026, 2, 1)))),
                List.of(new NewContact(UUID.randomUUID(), GIRL.id(), "PHONE", "0372 000111", "la nonna Ida")),
                List.of(new Profile(MOTHER.id(), "ENI0300119036000999", List.of("it", "fr"), true))));
    }

    static NewTie tie(SomePeople one, SomePeople other, String kind, String since) {
        return new NewTie(UUID.randomUUID(), one.id(), other.id(), kind, Period.since(LocalDate.parse(since)));
    }

    private FamilyChart chart(SomePeople of, LocalDate day) {
        return as.inTransaction(
                "assistente", () -> people.familyChart(of.id(), day).orElseThrow());
    }

    @Test
    void everybody_is_named_as_the_person_asked_would_name_them() {
        assertThat(chart(BOY, LocalDate.now(clock)).kin())
                .extracting(Kin::name, Kin::relation, Kin::household)
                .containsExactlyInAnyOrder(
                        tuple("Ramosi Pietro", "la persona", true),
                        tuple("Alberetti Marta", "madre", true),
                        tuple("Ramosi Elena", "sorella", true),
                        tuple("Ramosi Sergio", "padre", false),
                        tuple("Cortesini Ida", "nonna", false));
    }

    @Test
    void the_drawing_has_circles_for_women_squares_for_men_and_says_itself_in_words() {
        String svg = chart(MOTHER, LocalDate.now(clock)).svg();
        assertThat(svg.split("<circle", -1)).hasSize(3 + 2); // three women, and the second line around the mother
        assertThat(svg).contains("role=\"img\"", "Famiglia di Alberetti Marta", "Ramosi Sergio: ex marito");
        assertThat(svg).doesNotContain("style=", "[people.");
    }

    @Test
    void before_the_girl_was_born_she_was_not_there() {
        assertThat(chart(MOTHER, LocalDate.of(2015, 4, 1)).kin())
                .extracting(Kin::name)
                .contains("Ramosi Elena", "Cortesini Ida")
                .doesNotContain("Ramosi Pietro", "Ramosi Sergio Luigi");
    }

    @Test
    void a_minor_is_represented_by_both_parents_who_do_not_live_together_and_by_who_was_appointed() {
        List<Representative> all = as.inTransaction("assistente", () -> people.representatives(BOY.id()));
        assertThat(all)
                .extracting(Representative::name, Representative::kind, Representative::mayAct)
                .containsExactlyInAnyOrder(
                        tuple("Avv. Chiara Lodi", RepresentativeKind.CURATOR, true),
                        tuple("Alberetti Marta", RepresentativeKind.PARENT, true),
                        tuple("Ramosi Sergio", RepresentativeKind.PARENT, true));
        assertThat(as.inTransaction("assistente", () -> people.representatives(MOTHER.id())))
                .isEmpty();
    }

    @Test
    void who_is_reached_through_somebody_else_says_through_whom() {
        assertThat(as.inTransaction("assistente", () -> people.reach(GIRL.id())))
                .extracting("value", "holder", "mayUse")
                .containsExactly(tuple("0372 000111", "la nonna Ida", true));
        assertThat(as.inTransaction("caritas", () -> people.reach(GIRL.id()))).isEmpty();
    }
}
