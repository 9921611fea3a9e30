package it.trama.people.kin;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.kernel.Result;
import it.trama.people.People;
import it.trama.people.PeopleBulk;
import it.trama.people.RepresentativeKind;
import it.trama.people.SomePeople;
import it.trama.people.kin.TieRegister.NewAppointment;
import it.trama.people.kin.TieRegister.Terms;
import it.trama.trust.signin.As;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@TramaTest
class TiesAndAppointmentsTest {

    @Autowired
    As as;

    @Autowired
    PeopleBulk bulk;

    @Autowired
    People people;

    @Autowired
    RecordTie record;

    @Autowired
    Appoint appoint;

    @Autowired
    EndTie end;

    @Autowired
    Clock clock;

    private UUID mother;
    private UUID daughter;

    @BeforeEach
    void twoWhoDoNotLiveTogether() {
        var one = SomePeople.woman("Legami", "Ada", "1950-01-02").withCode(null).livingIn("019036");
        var other =
                SomePeople.woman("Legami", "Bea", "1980-03-04").withCode(null).livingIn("019036");
        bulk.load(sink -> {
            sink.accept(one.alone());
            sink.accept(other.alone());
        });
        mother = one.id();
        daughter = other.id();
    }

    private UUID carer() {
        UUID id = UUID.randomUUID();
        var wanted = new RecordTie.Wanted(
                id, mother, daughter, "CARER", LocalDate.now(clock).minusYears(1), null, "");
        assertThat(as.run("assistente", () -> record.handle(wanted))).isInstanceOf(Result.Done.class);
        return id;
    }

    @Test
    void a_relation_recorded_today_is_in_the_family_and_ends_once() {
        UUID tie = carer();
        var chart = as.inTransaction("assistente", () -> people.familyChart(mother, LocalDate.now(clock)));
        assertThat(chart.toString()).contains("Bea");
        assertThat(as.run("assistente", () -> end.handle(EndTie.What.TIE, mother, tie)))
                .isTrue();
        assertThat(as.run("assistente", () -> end.handle(EndTie.What.TIE, mother, tie)))
                .isFalse();
    }

    @Test
    void a_support_administrator_decides_from_a_day_until_dismissed() {
        UUID id = UUID.randomUUID();
        var terms = new Terms(
                LocalDate.now(clock).minusMonths(3), null, "denaro", "Tribunale di Cremona", "12/2026", "decreto", "");
        var appointment = new NewAppointment(
                id, mother, daughter, "Bea Legami", RepresentativeKind.SUPPORT_ADMINISTRATOR, true, terms);
        assertThat(as.run("assistente", () -> appoint.handle(appointment))).isInstanceOf(Result.Done.class);
        assertThat(as.inTransaction("assistente", () -> people.representatives(mother)))
                .anyMatch(one -> one.kind() == RepresentativeKind.SUPPORT_ADMINISTRATOR);
        assertThat(as.run("assistente", () -> end.handle(EndTie.What.REPRESENTATIVE, mother, id)))
                .isTrue();
        assertThat(as.inTransaction("assistente", () -> people.representatives(mother)))
                .noneMatch(one -> one.kind() == RepresentativeKind.SUPPORT_ADMINISTRATOR);
    }
}
