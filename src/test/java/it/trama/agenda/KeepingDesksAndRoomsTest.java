package it.trama.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.agenda.Agendas.Desk;
import it.trama.casefile.CasefileFixtures;
import it.trama.demo.staff.DemoStaff;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@TramaTest
class KeepingDesksAndRoomsTest {

    @Autowired
    Agendas agenda;

    @Autowired
    CasefileFixtures make;

    @Test
    void a_new_desk_is_open_in_the_hours_that_are_written_and_from_the_day_that_is_said() {
        LocalDate day = agenda.day();
        Desk desk = agenda.desk(day, "9", "11.30");
        assertThat(agenda.week(day))
                .contains(desk.slot(day, "09:00"), desk.slot(day, "11:00"))
                .doesNotContain(desk.slot(day, "11:30"));
        assertThat(agenda.week(day.minusDays(7))).doesNotContain(desk.slot(day.minusDays(7), "09:00"));
        assertThat(agenda.book(desk.id(), make.person(), day, "13:00"))
                .hasStatus(422)
                .bodyText()
                .contains("fuori dall'orario dello sportello");
        assertThat(agenda.book(desk.id(), make.person(), day, "9:30")).hasStatus3xxRedirection();
    }

    @Test
    void hours_that_would_leave_an_appointment_out_are_asked_first_and_lose_nothing() {
        LocalDate day = agenda.day();
        Desk desk = agenda.desk(day.minusDays(7), "9", "12");
        UUID person = make.person();
        assertThat(agenda.book(desk.id(), person, day, "11:00")).hasStatus3xxRedirection();
        var asked = agenda.hours(desk.id(), day, "9", "10", "");
        assertThat(asked).hasStatus(422).bodyText().contains("Un appuntamento già fissato resterebbe fuori");
        assertThat(agenda.week(day)).contains(desk.slot(day, "10:00"));
        String seen = Agendas.between(Agendas.body(asked), "name=\"seen\" value=\"", "\"");
        assertThat(agenda.hours(desk.id(), day, "9", "10", "other")).hasStatus(422);
        assertThat(agenda.hours(desk.id(), day, "9", "10", seen)).hasStatus3xxRedirection();
        assertThat(agenda.week(day))
                .doesNotContain(desk.slot(day, "10:00"))
                .contains(desk.slot(day, "09:00"), CasefileFixtures.familyName(person));
        assertThat(agenda.read("coordinatore", "/agenda/sportelli")).contains("Appuntamenti da spostare", desk.name());
        assertThat(agenda.read("coordinatore", desk.href())).contains("09:00–12:00", "09:00–10:00");
    }

    @Test
    void a_room_and_a_mediator_are_added_changed_and_end_on_a_day() {
        LocalDate day = agenda.day();
        for (String kind : List.of("sale", "mediatori")) {
            UUID id = agenda.add(kind, "Prima " + kind);
            assertThat(agenda.post("coordinatore", "/agenda/" + kind + "/" + id, agenda.words(id, "Dopo " + id)))
                    .hasStatus3xxRedirection();
            assertThat(agenda.read("coordinatore", "/agenda/" + kind))
                    .contains("Dopo " + id)
                    .doesNotContain("Prima " + kind + " " + id);
            String field = kind.equals("sale") ? "room" : "mediator";
            String end = "/agenda/" + kind + "/" + id + "/fine";
            assertThat(agenda.post("coordinatore", end, "day", day.toString())).hasStatus3xxRedirection();
            assertThat(agenda.meeting(day, field, id)).hasStatus(422).bodyText().contains("non c'è più");
            assertThat(agenda.post("coordinatore", end, "again", "true")).hasStatus3xxRedirection();
            assertThat(agenda.meeting(day, field, id)).hasStatus3xxRedirection();
            assertThat(agenda.post("coordinatore", end, "day", day.toString()))
                    .hasStatus(422)
                    .bodyText()
                    .contains("Un appuntamento già fissato");
            assertThat(agenda.read("assistente2", "/agenda/nuovo")).contains("Dopo " + id);
        }
    }

    @Test
    void what_is_typed_wrong_is_said_beside_its_field() {
        assertThat(agenda.post(
                        "coordinatore", "/agenda/sale", "id", UUID.randomUUID().toString()))
                .hasStatus(422)
                .bodyText()
                .contains("Scrivi il nome della sala", "Scrivi la sede della sala");
        assertThat(agenda.post("coordinatore", "/agenda/mediatori/" + UUID.randomUUID(), "id", "x"))
                .hasStatus(404);
        assertThat(agenda.post("coordinatore", "/agenda/mediatori", "name", "Ada"))
                .hasStatus(422)
                .bodyText()
                .contains("almeno una lingua", "area del mediatore", "telefono");
    }

    @Test
    void of_a_desk_too_and_days_that_are_over_do_not_change() {
        Desk desk = agenda.desk(agenda.day(), "9", "12");
        assertThat(agenda.post("coordinatore", desk.href() + "/orari", "a11", "12", "b11", "9", "slot", "2000"))
                .hasStatus(422)
                .bodyText()
                .contains("lunedì: scrivi dalle e alle", "da 5 a 240", "Scrivi il giorno");
        assertThat(agenda.hours(desk.id(), LocalDate.of(2020, 1, 1), "9", "12", ""))
                .hasStatus(422)
                .bodyText()
                .contains("orari passati");
        assertThat(agenda.post("coordinatore", desk.href() + "/fine", "day", "1/1/2020"))
                .hasStatus(422)
                .bodyText()
                .contains("da oggi in poi");
        assertThat(agenda.post("coordinatore", desk.href(), "id", desk.id().toString()))
                .hasStatus(422)
                .bodyText()
                .contains("Scrivi il nome dello sportello");
    }

    @Test
    void is_for_who_coordinates_the_body_and_for_others_does_not_exist() {
        Desk desk = agenda.desk(agenda.day(), "9", "12");
        UUID mediator = agenda.add("mediatori", "Riservato");
        for (String user : List.of("assistente2", "caritas", "sindaco", "antenna")) {
            for (String address : List.of(
                    "/agenda/sportelli", "/agenda/sale", "/agenda/mediatori", "/agenda/chiusure", desk.href())) {
                assertThat(agenda.status(user, address))
                        .as("%s %s", user, address)
                        .isEqualTo(404);
            }
            assertThat(agenda.hours(user, desk.id(), agenda.day())).hasStatus(404);
        }
        assertThat(agenda.status("admin", desk.href())).isEqualTo(200);
        assertThat(agenda.status("admin", "/agenda/mediatori/" + mediator)).isEqualTo(404);
        UUID elsewhere = DemoStaff.id("desk", "cremona");
        assertThat(agenda.status("coordinatore", "/agenda/sportelli/" + elsewhere))
                .isEqualTo(404);
        assertThat(agenda.read("coordinatore", "/agenda")).contains("/agenda/sportelli");
        assertThat(agenda.read("assistente2", "/agenda")).doesNotContain("/agenda/sportelli");
    }
}
