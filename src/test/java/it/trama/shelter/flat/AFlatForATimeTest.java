package it.trama.shelter.flat;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.casefile.CasefileFixtures;
import it.trama.shelter.ShelterDesk;
import it.trama.shelter.Shelters;
import it.trama.shelter.flat.Flat.Step;
import it.trama.trust.signin.As;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TramaTest
class AFlatForATimeTest {

    private static final String FLATS = "/accoglienza/alloggi";

    @Autowired
    Shelters shelters;

    @Autowired
    CasefileFixtures make;

    @Autowired
    StayRows stays;

    @Autowired
    ShelterDesk desk;

    @Autowired
    As as;

    @Autowired
    JdbcClient db;

    private UUID flat(int places) {
        String id = UUID.randomUUID().toString();
        String[] flat = {"id", id, "name", "Alloggio " + id, "places", "" + places, "days", "365", "money", "150"};
        assertThat(shelters.post(FLATS, flat)).hasStatus3xxRedirection();
        return UUID.fromString(id);
    }

    private UUID guest(UUID person) {
        UUID id = UUID.randomUUID();
        String name = CasefileFixtures.familyName(person);
        String[] guest = {
            "id", id.toString(), "familyName", name, "givenName", "Prova", "birth", "3/5/1980", "sex", "FEMALE"
        };
        assertThat(shelters.post("/accoglienza/ospiti", guest)).hasStatus3xxRedirection();
        return id;
    }

    private MvcTestResult enters(UUID stay, UUID flat, UUID guest, LocalDate end) {
        return shelters.post(
                FLATS + "/soggiorni",
                "id",
                stay.toString(),
                "flat",
                flat.toString(),
                "guest",
                guest.toString(),
                "began",
                desk.today().toString(),
                "end",
                end.toString(),
                "aim",
                "vedere i figli");
    }

    private List<String> due(UUID record) {
        return as.inTransaction(
                "assistente",
                () -> db.sql(
                                "select title from agenda.deadlines where record_id = :record and met_on is null and dropped_at is null order by due")
                        .param("record", record)
                        .query(String.class)
                        .list());
    }

    @Test
    void is_seen_by_the_case_manager_with_what_is_due_until_the_guest_leaves() {
        UUID person = make.person();
        UUID record = make.inCharge(person, 0);
        UUID stay = UUID.randomUUID();
        UUID flat = flat(1);
        assertThat(enters(stay, flat, guest(person), desk.today().plusDays(180)))
                .hasStatus3xxRedirection();
        String page = FLATS + "/soggiorni/" + stay;
        String tomorrow = desk.today().plusDays(1).toString();
        shelters.post(page + "/passi", "what", "domanda di casa popolare", "due", tomorrow, "who", "la cooperativa");
        assertThat(due(record))
                .containsExactly("domanda di casa popolare", "Fine prevista in alloggio: Alloggio " + flat);
        assertThat(shelters.getAs("assistente", "/cartelle/" + record + "/accoglienza"))
                .bodyText()
                .contains("Alloggio " + flat, "vedere i figli", "domanda di casa popolare");
        assertThat(shelters.getAs("assistente2", "/cartelle/" + record + "/accoglienza"))
                .hasStatus(404);
        String today = desk.today().toString();
        assertThat(shelters.post(page + "/uscita", "on", today)).hasStatus(422);
        shelters.post(page + "/uscita", "on", today, "outcome", "PUBLIC_HOUSING", "note", "via Bonomelli");
        assertThat(due(record)).isEmpty();
        assertThat(shelters.get(FLATS)).bodyText().contains("Casa popolare");
    }

    @Test
    void of_a_guest_without_a_name_never_shows_on_any_record() {
        UUID house = shelters.shelter(1, 0);
        UUID guest = shelters.comes(house, shelters.nickname(), "FEMALE", "IN");
        UUID stay = UUID.randomUUID();
        assertThat(enters(stay, flat(1), guest, desk.today().plusDays(30))).hasStatus3xxRedirection();
        assertThat(shelters.getAs("assistente", FLATS + "/soggiorni/" + stay)).hasStatus(404);
        UUID record = make.inCharge(make.person(), 0);
        assertThat(shelters.getAs("assistente", "/cartelle/" + record + "/accoglienza"))
                .bodyText()
                .contains("Nessuna notte in dormitorio");
    }

    @Test
    void has_no_more_guests_than_places_and_no_longer_stay_than_its_longest() {
        UUID flat = flat(1);
        UUID first = guest(make.person());
        assertThat(enters(UUID.randomUUID(), flat, first, desk.today().plusDays(400)))
                .hasStatus(422)
                .bodyText()
                .contains("oltre la durata massima");
        UUID stay = UUID.randomUUID();
        enters(stay, flat, first, desk.today().plusDays(90));
        assertThat(enters(stay, flat, first, desk.today().plusDays(90))).hasStatus3xxRedirection();
        assertThat(enters(
                        UUID.randomUUID(),
                        flat,
                        guest(make.person()),
                        desk.today().plusDays(90)))
                .hasStatus(422)
                .bodyText()
                .contains("non c'è posto");
        assertThat(enters(UUID.randomUUID(), flat(1), first, desk.today().plusDays(90)))
                .hasStatus(422)
                .bodyText()
                .contains("Vive già in un alloggio");
    }

    @Test
    void asks_beside_its_field_for_what_is_not_said() {
        UUID stay = UUID.randomUUID();
        enters(stay, flat(1), guest(make.person()), desk.today().plusDays(90));
        for (String form :
                new String[] {"", "/soggiorni", "/soggiorni/" + stay + "/passi", "/soggiorni/" + stay + "/verifiche"}) {
            assertThat(shelters.post(FLATS + form)).hasStatus(422);
        }
    }

    @Test
    void goes_from_review_to_review_and_from_step_to_step() {
        UUID stay = UUID.randomUUID();
        enters(stay, flat(1), guest(make.person()), desk.today().plusDays(90));
        String page = FLATS + "/soggiorni/" + stay;
        shelters.post(page + "/passi", "what", "lavoro", "due", desk.today().toString(), "who", "lui");
        Step step = as.inTransaction(Shelters.USER, () -> stays.steps(stay)).getFirst();
        shelters.post(page + "/passi/" + step.id());
        assertThat(shelters.get(page)).bodyText().contains("fatto il", "Riapri");
        shelters.post(page + "/passi/" + step.id(), "done", "false");
        assertThat(shelters.get(page)).bodyText().doesNotContain("fatto il");
        String later = desk.today().plusDays(120).toString();
        String[] review = {
            "words",
            "ha un lavoro",
            "end",
            later,
            "next",
            desk.today().plusDays(30).toString()
        };
        assertThat(shelters.post(page + "/verifiche", review)).hasStatus3xxRedirection();
        assertThat(shelters.post(page + "/verifiche", "words", "troppo", "end", "1/1/2040"))
                .hasStatus(422);
        assertThat(shelters.get(page)).bodyText().contains("ha un lavoro", "Prossima verifica");
    }

    @Test
    void nights_of_a_person_in_charge_are_told_to_who_has_the_charge() {
        UUID person = make.person();
        UUID record = make.inCharge(person, 0);
        UUID house = shelters.shelter(1, 0);
        shelters.asks(house, guest(person), "IN", "");
        assertThat(shelters.getAs("assistente", "/cartelle/" + record + "/accoglienza"))
                .bodyText()
                .contains("1 notti dal");
    }
}
