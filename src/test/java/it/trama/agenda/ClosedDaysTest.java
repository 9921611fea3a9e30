package it.trama.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.agenda.Agendas.Desk;
import it.trama.casefile.CasefileFixtures;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TramaTest
class ClosedDaysTest {

    @Autowired
    Agendas agenda;

    @Autowired
    CasefileFixtures make;

    private String close(LocalDate day, String reason, String desk) {
        var made = agenda.post(
                "coordinatore",
                "/agenda/chiusure",
                "id",
                UUID.randomUUID().toString(),
                "first",
                day.toString(),
                "reason",
                reason,
                "desk",
                desk);
        assertThat(made).hasRedirectedUrl("/agenda/chiusure");
        String page = agenda.read("coordinatore", "/agenda/chiusure");
        return "/agenda/chiusure" + Agendas.between(page.substring(page.indexOf(reason)), "/agenda/chiusure", "\"");
    }

    @Test
    void a_closed_day_has_no_slots_and_no_rooms_until_it_is_taken_away() {
        LocalDate day = agenda.day();
        Desk desk = agenda.desk(day, "9", "12");
        UUID room = agenda.add("sale", "Sala");
        String reason = "assemblea " + UUID.randomUUID();
        String remove = close(day, reason, "");
        assertThat(agenda.week(day)).contains("Chiuso: " + reason).doesNotContain(desk.slot(day, "09:00"));
        assertThat(agenda.book(desk.id(), make.person(), day, "9:00"))
                .hasStatus(422)
                .bodyText()
                .contains(reason);
        assertThat(agenda.meeting(day, "room", room)).hasStatus(422).bodyText().contains(reason);
        assertThat(agenda.meeting(day, "place", "biblioteca")).as("elsewhere").hasStatus3xxRedirection();
        assertThat(agenda.post("coordinatore", remove)).hasRedirectedUrl("/agenda/chiusure");
        assertThat(agenda.post("coordinatore", remove)).hasStatus(404);
        assertThat(agenda.week(day)).contains(desk.slot(day, "09:00")).doesNotContain(reason);
    }

    private MvcTestResult closeFor(UUID id, LocalDate day, Desk desk, String seen) {
        return agenda.post(
                "coordinatore",
                "/agenda/chiusure",
                "id",
                id.toString(),
                "first",
                day.toString(),
                "last",
                day.plusDays(1).toString(),
                "reason",
                "lavori in corso",
                "desk",
                desk.id().toString(),
                "seen",
                seen);
    }

    @Test
    void one_desk_closes_alone_and_who_is_booked_there_is_named_first() {
        LocalDate day = agenda.day();
        Desk shut = agenda.desk(day, "9", "12");
        Desk other = agenda.desk(day, "9", "12");
        UUID person = make.person();
        assertThat(agenda.book(shut.id(), person, day, "9:00")).hasStatus3xxRedirection();
        UUID id = UUID.randomUUID();
        var asked = closeFor(id, day, shut, "");
        assertThat(asked).hasStatus(422).bodyText().contains("resterebbe fuori", shut.name());
        String seen = Agendas.between(Agendas.body(asked), "name=\"seen\" value=\"", "\"");
        assertThat(closeFor(id, day, shut, seen)).hasStatus3xxRedirection();
        assertThat(agenda.week(day))
                .contains(shut.name() + ", chiuso: lavori in corso", CasefileFixtures.familyName(person))
                .contains(other.slot(day, "09:00"))
                .doesNotContain(shut.slot(day, "10:00"));
    }

    @Test
    void national_holidays_are_closed_without_being_written() {
        LocalDate christmas = LocalDate.of(agenda.day().getYear(), 12, 25);
        Desk desk = agenda.desk(christmas, "9", "12");
        assertThat(agenda.week(christmas)).contains("Chiuso: Natale").doesNotContain(desk.slot(christmas, "09:00"));
        assertThat(agenda.book(desk.id(), make.person(), christmas, "9:00"))
                .hasStatus(422)
                .bodyText()
                .contains("Giorno festivo");
    }

    @Test
    void the_patrons_day_comes_back_each_year() {
        LocalDate patron = agenda.day();
        Desk second = agenda.desk(patron, "9", "12");
        String name = "Patrono " + UUID.randomUUID();
        String day = patron.getDayOfMonth() + "/" + patron.getMonthValue();
        String id = UUID.randomUUID().toString();
        assertThat(agenda.post("coordinatore", "/agenda/chiusure/ogni-anno", "id", id, "name", name, "monthDay", day))
                .hasRedirectedUrl("/agenda/chiusure");
        assertThat(agenda.week(patron)).contains("Chiuso: " + name).doesNotContain(second.slot(patron, "09:00"));
        String page = agenda.read("coordinatore", "/agenda/chiusure");
        assertThat(page).contains(name, "San Francesco", "Pasqua");
        String remove =
                "/agenda/chiusure" + Agendas.between(page.substring(page.indexOf(name)), "/agenda/chiusure", "\"");
        assertThat(agenda.post("coordinatore", remove)).hasStatus3xxRedirection();
        assertThat(agenda.week(patron)).contains(second.slot(patron, "09:00"));
    }

    @Test
    void what_is_typed_wrong_is_said_beside_its_field() {
        assertThat(agenda.post("coordinatore", "/agenda/chiusure", "id", "x"))
                .hasStatus(422)
                .bodyText()
                .contains("La pagina è vecchia", "Scrivi il giorno", "Scrivi il motivo");
        String id = UUID.randomUUID().toString();
        assertThat(agenda.post("coordinatore", "/agenda/chiusure", "id", id, "first", "1/1/2020"))
                .hasStatus(422)
                .bodyText()
                .contains("da oggi in poi");
        String day = agenda.day().toString();
        assertThat(agenda.post("coordinatore", "/agenda/chiusure", "first", day, "last", "1/1/2020"))
                .hasStatus(422)
                .bodyText()
                .contains("viene dopo il primo");
        assertThat(agenda.post("coordinatore", "/agenda/chiusure/ogni-anno", "id", id, "monthDay", "31/2"))
                .hasStatus(422)
                .bodyText()
                .contains("giorno e mese", "nome della festa");
        assertThat(agenda.post("assistente2", "/agenda/chiusure", "id", id)).hasStatus(404);
    }
}
