package it.trama.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.casefile.CasefileFixtures;
import it.trama.kernel.Period;
import it.trama.people.PeopleBulk;
import it.trama.people.PeopleBulk.Additions;
import it.trama.people.PeopleBulk.NewAppointment;
import it.trama.people.PeopleBulk.Order;
import it.trama.people.RepresentativeKind;
import it.trama.people.SomePeople;
import it.trama.trust.signin.As;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TramaTest
class WhoMayConsentTest {

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    @Autowired
    MockMvcTester http;

    @Autowired
    As as;

    @Autowired
    CasefileFixtures make;

    @Autowired
    PeopleBulk people;

    @Autowired
    Clock clock;

    private SomePeople born(int yearsAgo) {
        String name = CasefileFixtures.familyName(UUID.randomUUID());
        return SomePeople.woman(
                        name, "Ada", LocalDate.now(clock).minusYears(yearsAgo).toString())
                .withCode(null);
    }

    private void appoint(UUID person, @Nullable UUID who, RepresentativeKind kind) {
        var appointment = new NewAppointment(
                UUID.randomUUID(),
                person,
                who,
                who == null ? "Carla Tutrice" : "",
                kind,
                new Order("Tribunale di Cremona", "RG 7/2025", "tutti gli atti"),
                Period.since(LONG_AGO));
        people.enrich(new Additions(List.of(), List.of(appointment), List.of(), List.of()));
    }

    private MvcTestResult consent(UUID record, String by, String name) {
        return http.post()
                .uri("/cartelle/{id}/consensi", record)
                .param("id", UUID.randomUUID().toString())
                .param("exchange", "REFERRAL")
                .param("tier", "MINIMAL")
                .param("given.text", "1/it")
                .param("given.means", "SCREEN")
                .param("given.by", by)
                .param("given.giver", name)
                .with(as.user("assistente"))
                .exchange();
    }

    /** A mother with her child, and the father who lives elsewhere. */
    private UUID childOfSeparated(int age) {
        SomePeople mother = born(40);
        SomePeople father = born(41);
        SomePeople child = born(age);
        people.load(sink -> {
            sink.accept(mother.withChildren(LocalDate.now(clock), child));
            sink.accept(father.alone());
        });
        appoint(child.id(), mother.id(), RepresentativeKind.PARENT);
        appoint(child.id(), father.id(), RepresentativeKind.PARENT);
        return make.inCharge(child.id(), 0);
    }

    @Test
    void two_separated_parents_consent_together() {
        UUID record = childOfSeparated(9);
        assertThat(consent(record, "ONE_PARENT", "Maria"))
                .hasStatus(422)
                .bodyText()
                .contains("scegli tra chi può darlo", "art. 337-ter");
        assertThat(consent(record, "PERSON", "")).hasStatus(422);
        assertThat(consent(record, "BOTH_PARENTS", "Maria e Piero")).hasStatus3xxRedirection();
    }

    @Test
    void at_fourteen_one_consents_alone_too() {
        UUID record = childOfSeparated(15);
        assertThat(consent(record, "ONE_PARENT", "Maria")).hasStatus(422);
        assertThat(consent(record, "PERSON", "")).hasStatus3xxRedirection();
        assertThat(consent(record, "BOTH_PARENTS", "Maria e Piero")).hasStatus3xxRedirection();
    }

    @Test
    void for_who_has_a_guardian_the_guardian_decides_and_is_named() {
        UUID person = make.person();
        appoint(person, null, RepresentativeKind.GUARDIAN);
        UUID record = make.inCharge(person, 0);
        assertThat(consent(record, "PERSON", "")).hasStatus(422);
        assertThat(consent(record, "GUARDIAN", "")).hasStatus(422);
        assertThat(consent(record, "GUARDIAN", "Carla Tutrice")).hasStatus3xxRedirection();
        assertThat(http.get().uri("/cartelle/{id}/consensi", record).with(as.user("assistente")))
                .bodyText()
                .contains("Carla Tutrice");
    }

    @Test
    void who_has_a_support_administrator_decides_and_the_administrator_may_too() {
        UUID person = make.person();
        appoint(person, null, RepresentativeKind.SUPPORT_ADMINISTRATOR);
        UUID record = make.inCharge(person, 0);
        assertThat(consent(record, "PERSON", "")).hasStatus3xxRedirection();
        assertThat(consent(record, "SUPPORT_ADMINISTRATOR", "Carla Tutrice")).hasStatus3xxRedirection();
        assertThat(consent(record, "GUARDIAN", "Carla Tutrice")).hasStatus(422);
    }
}
