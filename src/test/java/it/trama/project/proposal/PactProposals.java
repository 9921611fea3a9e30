package it.trama.project.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.demo.staff.DemoStaff;
import it.trama.kernel.Sex;
import it.trama.people.PeopleBulk;
import it.trama.people.PeopleBulk.Birth;
import it.trama.people.PeopleBulk.NewHousehold;
import it.trama.people.PeopleBulk.NewMember;
import it.trama.people.PeopleBulk.NewPerson;
import it.trama.trust.signin.As;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Proposals of the charity to the pact group of the district, through the pages. */
@Component
@Lazy
class PactProposals {

    static final String FAMILY_NAME = "Zanibelli";

    private final MockMvcTester http;
    private final As as;
    private final PeopleBulk people;

    PactProposals(MockMvcTester http, As as, PeopleBulk people) {
        this.http = http;
        this.as = as;
        this.people = people;
    }

    /** All that the group needs; of a person who lives outside the district, so the group of the district decides. */
    static Map<String, String> complete(UUID id) {
        var fields = new HashMap<String, String>();
        fields.put("id", id.toString());
        fields.put("version", "0");
        fields.put("givenName", "Dario");
        fields.put("familyName", FAMILY_NAME);
        fields.put("birth", "1990");
        fields.put("wishes", "Vorrei tornare a lavorare");
        fields.put("blocks", "Nessuno risponde");
        fields.put("strengths", "Ripara biciclette");
        fields.put("offers", "Un banco nella ciclofficina");
        fields.put("consentHow", "SPOKEN");
        fields.put(
                "consentOn",
                LocalDate.now(java.time.ZoneId.of("Europe/Rome")).minusDays(1).toString());
        return fields;
    }

    UUID draft() {
        UUID id = UUID.randomUUID();
        assertThat(save(complete(id), "salva")).hasRedirectedUrl("/patti/proposte/" + id);
        return id;
    }

    UUID sent() {
        UUID id = UUID.randomUUID();
        assertThat(save(complete(id), "invia")).hasRedirectedUrl("/patti/proposte/" + id);
        return id;
    }

    /** By both coordinators. */
    UUID accepted() {
        UUID id = sent();
        assertThat(move("ente", id, "accetta")).hasStatus3xxRedirection();
        assertThat(move("coordinatore", id, "accetta")).hasStatus3xxRedirection();
        return id;
    }

    MvcTestResult save(Map<String, String> fields, String how) {
        var request =
                http.post().uri("/patti/proposte").with(as.user("caritas")).param("azione", how);
        fields.forEach(request::param);
        return request.exchange();
    }

    MvcTestResult move(String user, UUID id, String how) {
        return http.post()
                .uri("/patti/proposte/{id}/{how}", id, how)
                .with(as.user(user))
                .exchange();
    }

    MvcTestResult giveBack(String user, UUID id, String words) {
        return http.post()
                .uri("/patti/proposte/{id}/restituisci", id)
                .with(as.user(user))
                .param("words", words)
                .exchange();
    }

    MvcTestResult open(String user, UUID id) {
        return get(user, "/patti/proposte/" + id);
    }

    MvcTestResult get(String user, String address) {
        return http.get().uri(address).with(as.user(user)).exchange();
    }

    MvcTestResult begin(UUID id, UUID person) {
        return http.post()
                .uri("/patti/proposte/{id}/persona", id)
                .with(as.user("coordinatore"))
                .param("person", person.toString())
                .exchange();
    }

    /** The project of an accepted proposal that has begun for a new person. */
    UUID begun(UUID id) {
        MvcTestResult result = begin(id, registered());
        assertThat(result).hasStatus3xxRedirection();
        String address = String.valueOf(result.getResponse().getRedirectedUrl());
        return UUID.fromString(address.replace("/progetti/", ""));
    }

    /** Registered, and in no record. */
    UUID registered() {
        UUID person = UUID.randomUUID();
        var born = new Birth(LocalDate.of(1990, 2, 1), null);
        var someone = new NewPerson(person, FAMILY_NAME, "Dario", Sex.MALE, born, "380", null);
        var household = new NewHousehold(
                UUID.randomUUID(), null, "", LocalDate.of(2015, 1, 1), List.of(new NewMember(someone, "HEAD")), null);
        people.load(sink -> sink.accept(household));
        return person;
    }

    static UUID user(String name) {
        return DemoStaff.id("user", name);
    }
}
