package it.trama.activity.enrol;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.activity.Offered;
import it.trama.casefile.CasefileFixtures;
import it.trama.demo.staff.DemoStaff;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The social worker enrols; the organiser learns the least, and only on a ground. */
@TramaTest
class EnrollingFromTheRecordTest {

    private static final String WORKER = "assistente";

    @Autowired
    Offered offered;

    @Autowired
    CasefileFixtures make;

    private UUID person = new UUID(0, 0);

    private UUID record() {
        person = make.person();
        return make.inCharge(person, 1);
    }

    private void consent() {
        make.asOwner(
                """
                insert into sharing.consents (id, person_id, exchange, to_organisation, tier, text_version, language, means, given_by, reference, valid,
                    recorded_by, recorded_org, recorded_at)
                values (?, ?, 'ACTIVITY', null, 'MINIMAL', 1, 'it', 'PAPER', 'PERSON', 'prova', daterange(current_date - 9, null), ?, ?, now())
                """, UUID.randomUUID(), person, DemoStaff.id("user", WORKER), DemoStaff.id("body", "comune-cremona"));
    }

    private static Map<String, String> form() {
        return Map.of("id", UUID.randomUUID().toString(), "contact", "la madre, 333 1", "needs", "allergia alle noci");
    }

    @Test
    void without_consent_nothing_is_told_and_the_page_says_why() {
        UUID record = record();
        String address = "/cartelle/" + record + "/attivita/" + offered.activity(5);
        assertThat(offered.get(WORKER, address)).bodyText().contains("Serve il consenso", "Vai ai consensi");
        assertThat(offered.post(WORKER, address, form()))
                .hasStatus(422)
                .bodyText()
                .contains("Serve il consenso");
    }

    @Test
    void with_consent_the_organiser_sees_name_contact_and_needs_and_the_record_the_enrolment() {
        UUID record = record();
        consent();
        UUID activity = offered.activity(5);
        String address = "/cartelle/" + record + "/attivita";
        assertThat(offered.get(WORKER, address)).bodyText().contains(address + "/" + activity);
        assertThat(offered.post(WORKER, address + "/" + activity, Map.of())).hasStatus(422);
        assertThat(offered.post(WORKER, address + "/" + activity, form())).hasStatus3xxRedirection();
        assertThat(offered.get(WORKER, address)).bodyText().contains("iscritto");
        assertThat(offered.get(Offered.KEEPER, "/iscrizioni/" + activity + "/iscritti"))
                .bodyText()
                .contains(CasefileFixtures.familyName(person), "la madre, 333 1", "allergia alle noci")
                .doesNotContain(record.toString());
        assertThat(offered.post(WORKER, address + "/" + activity, form()))
                .hasStatus(422)
                .bodyText()
                .contains("già iscritto");
    }

    @Test
    void who_enrolled_sees_the_place_in_line_and_may_take_the_person_out() {
        UUID record = record();
        consent();
        UUID activity = offered.activity(1);
        offered.enrol(activity, "prima");
        String address = "/cartelle/" + record + "/attivita";
        offered.post(WORKER, address + "/" + activity, form());
        String list = Offered.text(offered.get(WORKER, address));
        assertThat(list).contains("1° di 1 in attesa");
        String enrolment = list.replaceAll("(?s).*(/iscrizioni/persone/[0-9a-f-]{36}).*", "$1");
        assertThat(offered.get(WORKER, enrolment)).bodyText().doesNotContain("prima Prova");
        assertThat(offered.post(WORKER, enrolment + "/ritiro", Map.of("reason", "non può")))
                .hasStatus3xxRedirection();
        assertThat(offered.get("assistente2", enrolment)).hasStatus(404);
    }

    @Test
    void another_age_and_closed_enrolments_are_told_beside_the_form() {
        UUID activity = UUID.randomUUID();
        var form = new HashMap<>(offered.form(activity, 5));
        form.putAll(Map.of("ageFrom", "6", "ageTo", "11"));
        offered.post(Offered.KEEPER, "/iscrizioni", form);
        String people = "/iscrizioni/" + activity + "/iscritti";
        assertThat(offered.post(Offered.KEEPER, people, offered.person("grande")))
                .hasStatus(422)
                .bodyText()
                .contains("altra età");
        UUID later = UUID.randomUUID();
        form = new HashMap<>(offered.form(later, 5));
        form.put("enrolFrom", offered.today().plusDays(2).toString());
        offered.post(Offered.KEEPER, "/iscrizioni", form);
        assertThat(offered.post(Offered.KEEPER, "/iscrizioni/" + later + "/iscritti", offered.person("presto")))
                .hasStatus(422)
                .bodyText()
                .contains("non sono aperte oggi");
    }
}
