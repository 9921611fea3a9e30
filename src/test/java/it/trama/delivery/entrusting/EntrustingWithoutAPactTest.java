package it.trama.delivery.entrusting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.trama.TramaTest;
import it.trama.casefile.SocialRecords;
import it.trama.delivery.Entrusting;
import it.trama.delivery.NewEntrusting;
import it.trama.delivery.NewEntrusting.Whom;
import it.trama.demo.staff.DemoStaff;
import it.trama.kernel.Compartment;
import it.trama.kernel.NotFound;
import it.trama.kernel.Period;
import it.trama.people.PeopleBulk;
import it.trama.people.SomePeople;
import it.trama.project.Terms;
import it.trama.trust.signin.As;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A ward, which sees no record, entrusts twenty hours of home care to a cooperative. */
@TramaTest
class EntrustingWithoutAPactTest {

    private static final UUID COOP = DemoStaff.id("body", "coop-servizi");

    @Autowired
    MockMvcTester http;

    @Autowired
    As as;

    @Autowired
    PeopleBulk people;

    @Autowired
    SocialRecords records;

    @Autowired
    Entrusting entrusting;

    @Autowired
    Clock clock;

    private final SomePeople person =
            SomePeople.woman("Ferrandi", "Ilde", "1940-02-11").withCode(null).livingIn("019036");
    private final UUID id = UUID.randomUUID();
    private UUID record = UUID.randomUUID();
    private LocalDate today = LocalDate.MIN;

    @BeforeEach
    void somebody_with_a_record_leaves_the_ward() {
        people.load(sink -> sink.accept(person.alone()));
        record = as.inTransaction(
                "assistente", () -> records.openIfNeeded(person.id()).id());
        today = LocalDate.now(clock);
    }

    private NewEntrusting hours(UUID body, UUID who, Compartment compartment) {
        return new NewEntrusting(
                id,
                new Whom(record, compartment, who, "Ferrandi Ilde (1940)"),
                body,
                "HOME_CARE",
                new Terms("Assistenza domiciliare", new BigDecimal("20"), "HOUR", new BigDecimal("21.5"), null),
                new Period(today, today.plusDays(30)),
                "Reparto di geriatria");
    }

    private void open(String user, NewEntrusting what) {
        as.inTransaction(user, () -> {
            entrusting.open(what);
            return true;
        });
    }

    private void end(String user, LocalDate on) {
        as.inTransaction(user, () -> {
            entrusting.end(id, on);
            return true;
        });
    }

    private MvcTestResult get(String user, String address) {
        return http.get().uri(address).with(as.user(user)).exchange();
    }

    @Test
    void the_body_and_who_works_on_the_record_see_it_and_nobody_else() {
        open("reparto", hours(COOP, person.id(), Compartment.ORDINARY));
        open("reparto", hours(COOP, person.id(), Compartment.ORDINARY));
        assertThat(get("ente", "/consegne/" + id)).bodyText().contains("Ferrandi Ilde (1940)", "Restano 20 ore");
        assertThat(get("assistente", "/cartelle/" + record + "/consegne"))
                .bodyText()
                .contains("Assistenza domiciliare");
        assertThat(get("ente2", "/consegne/" + id)).hasStatus(404);
        assertThat(get("caritas", "/consegne/" + id)).hasStatus(404);
    }

    @Test
    void it_ends_early_on_a_day_and_nothing_is_given_from_then_on() {
        open("reparto", hours(COOP, person.id(), Compartment.ORDINARY));
        end("reparto", today.plusDays(2));
        assertThat(get("ente", "/consegne/" + id)).bodyText().contains("fino al " + day(today.plusDays(1)));
        end("ente", today.plusDays(9));
        assertThat(get("ente", "/consegne/" + id)).bodyText().contains("fino al " + day(today.plusDays(1)));
    }

    private static String day(LocalDate date) {
        return it.trama.platform.web.Formats.longDate(date);
    }

    @Test
    void a_body_takes_only_for_itself_and_others_end_nothing() {
        assertThatThrownBy(() -> open("ente2", hours(COOP, person.id(), Compartment.ORDINARY)))
                .isInstanceOf(NotFound.class);
        open("ente", hours(COOP, person.id(), Compartment.ORDINARY));
        for (String other : new String[] {"ente2", "caritas", "reparto", "sindaco", "admin"}) {
            assertThatThrownBy(() -> end(other, today)).isInstanceOf(NotFound.class);
        }
    }

    @Test
    void not_for_another_person_s_record_nor_in_a_compartment_that_is_not_theirs_nor_by_roles_without_people() {
        assertThatThrownBy(() -> open("reparto", hours(COOP, UUID.randomUUID(), Compartment.ORDINARY)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> open("reparto", hours(COOP, person.id(), Compartment.JUDICIAL)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> open("sindaco", hours(COOP, person.id(), Compartment.ORDINARY)))
                .isInstanceOf(NotFound.class);
    }
}
