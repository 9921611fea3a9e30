package it.trama.activity.session;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.activity.Offered;
import it.trama.trust.signin.As;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The calendar makes itself, and what somebody changed in it stays. */
@TramaTest
class PlanningDaysTest {

    @Autowired
    Offered offered;

    @Autowired
    SessionRows sessions;

    @Autowired
    As as;

    private List<Session> sessions(UUID activity) {
        return as.inTransaction(Offered.KEEPER, () -> sessions.of(activity));
    }

    private String edit(UUID activity) {
        return "/iscrizioni/" + activity + "/modifica";
    }

    /** Of a whole year to come, on Mondays and on every day. */
    private Map<String, String> yearAhead(UUID id, boolean everyDay) {
        var fields = new HashMap<>(offered.form(id, 5));
        int year = offered.today().getYear() + 1;
        fields.put("from", "1/1/" + year);
        fields.put("to", "31/12/" + year);
        for (int day = 2; day <= 7 && !everyDay; day++) {
            fields.put("from-" + day, "");
            fields.put("to-" + day, "");
        }
        return fields;
    }

    @Test
    void national_holidays_are_no_days_of_an_activity() {
        UUID id = UUID.randomUUID();
        offered.post(Offered.KEEPER, "/iscrizioni", yearAhead(id, true));
        int year = offered.today().getYear() + 1;
        assertThat(sessions(id))
                .hasSizeGreaterThan(340)
                .extracting(Session::heldOn)
                .doesNotContain(LocalDate.of(year, 1, 1), LocalDate.of(year, 4, 25), LocalDate.of(year, 12, 25))
                .contains(LocalDate.of(year, 1, 2));
    }

    @Test
    void only_the_days_of_the_week_that_were_said() {
        UUID id = UUID.randomUUID();
        offered.post(Offered.KEEPER, "/iscrizioni", yearAhead(id, false));
        assertThat(sessions(id))
                .hasSizeBetween(45, 53)
                .allMatch(one -> one.heldOn().getDayOfWeek() == DayOfWeek.MONDAY);
    }

    @Test
    void a_day_moved_or_called_off_stays_so_when_the_hours_change() {
        UUID id = offered.activity(5);
        Session second = sessions(id).get(1);
        Session third = sessions(id).get(2);
        String moved = offered.today().plusDays(40).toString();
        var move = Map.of("day", moved, "from", "9", "to", "10:30", "reason", "gita");
        assertThat(offered.post(Offered.KEEPER, "/incontri/" + second.id() + "/sposta", move))
                .hasStatus3xxRedirection();
        offered.post(Offered.KEEPER, "/incontri/" + third.id() + "/annulla", Map.of("why", "neve"));
        var form = new HashMap<>(offered.form(id, 5));
        form.putAll(Map.of("version", "1", "to-1", "19:00", "to-4", "19:00"));
        assertThat(offered.post(Offered.KEEPER, edit(id), form)).hasStatus3xxRedirection();
        assertThat(sessions(id)).filteredOn(one -> one.id().equals(second.id())).hasSize(1);
        assertThat(sessions(id)).filteredOn(Session::cancelled).hasSize(1);
        assertThat(offered.get(Offered.KEEPER, "/iscrizioni/" + id + "/incontri"))
                .bodyText()
                .contains("Spostato dal", "gita", "Annullato: neve");
        assertThat(offered.anybody("/attivita/" + id)).bodyText().contains("Annullato: neve");
    }

    @Test
    void a_reason_and_a_day_to_come_are_asked_for_and_what_was_called_off_may_be_held_after_all() {
        UUID id = offered.activity(5);
        String day = "/incontri/" + sessions(id).get(1).id();
        assertThat(offered.post(Offered.KEEPER, day + "/sposta", Map.of())).hasStatus(422);
        assertThat(offered.post(Offered.KEEPER, day + "/annulla", Map.of())).hasStatus(422);
        var past = Map.of("day", "1/1/2020", "from", "9", "to", "10", "reason", "prova");
        assertThat(offered.post(Offered.KEEPER, day + "/sposta", past))
                .hasStatus(422)
                .bodyText()
                .contains("da oggi in avanti");
        offered.post(Offered.KEEPER, day + "/annulla", Map.of("why", "neve"));
        offered.post(Offered.KEEPER, day + "/riprendi", Map.of());
        assertThat(sessions(id)).noneMatch(Session::cancelled);
    }

    @Test
    void two_who_save_at_once_see_each_other_and_an_empty_form_is_told_what_is_missing() {
        UUID id = offered.activity(5);
        assertThat(offered.get(Offered.KEEPER, edit(id))).hasStatusOk();
        var form = new HashMap<>(offered.form(id, 6));
        form.put("version", "1");
        assertThat(offered.post(Offered.KEEPER, edit(id), form)).hasStatus3xxRedirection();
        form.put("places", "7");
        assertThat(offered.post(Offered.KEEPER, edit(id), form)).hasStatus(409);
        assertThat(offered.post(Offered.KEEPER, "/iscrizioni", Map.of())).hasStatus(422);
        assertThat(offered.post(Offered.KEEPER, edit(id), Map.of())).hasStatus(422);
        assertThat(offered.post("caritas", edit(id), form)).hasStatus(404);
    }

    @Test
    void everybody_finds_what_is_open_to_all_and_nothing_else() {
        UUID open = offered.activity(5);
        UUID closed = UUID.randomUUID();
        var form = new HashMap<>(offered.form(closed, 5));
        form.put("published", "");
        offered.post(Offered.KEEPER, "/iscrizioni", form);
        assertThat(offered.anybody("/attivita?comune=019036&anni=9&liberi=si"))
                .bodyText()
                .contains("/attivita/" + open)
                .doesNotContain(closed.toString());
        assertThat(offered.anybody("/attivita/" + open)).hasStatusOk();
        assertThat(offered.anybody("/attivita/" + closed)).hasStatus(404);
        assertThat(offered.get("ufficio", "/iscrizioni?tutte")).bodyText().contains(closed.toString());
    }
}
