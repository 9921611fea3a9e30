package it.trama.intake.triage;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.demo.staff.DemoStaff;
import it.trama.people.PeopleBulk;
import it.trama.people.SomePeople;
import it.trama.trust.signin.As;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TramaTest
class WaitingForAnAnswerTest {

    private static final String CREMONA = "019036";

    @Autowired
    MockMvcTester http;

    @Autowired
    As as;

    @Autowired
    PeopleBulk people;

    @Autowired
    Clock clock;

    private UUID asks(String outcome, UUID person) {
        UUID contact = UUID.randomUUID();
        assertThat(http.post()
                        .uri("/accessi")
                        .param("id", contact.toString())
                        .param("person", person.toString())
                        .param("reasons", "economic")
                        .param("sender", "SELF")
                        .param("channel", "PHONE")
                        .param("outcome", outcome)
                        .param("day", LocalDate.now(clock).toString())
                        .with(as.user("assistente2")))
                .hasStatus3xxRedirection();
        return contact;
    }

    /** Lives in Cremona and asked at a desk of another body. */
    private UUID someone(String name) {
        var person = SomePeople.woman(name, "Olga", "1979-03-05").withCode(null).livingIn(CREMONA);
        people.load(sink -> sink.accept(person.alone()));
        return person.id();
    }

    private MvcTestResult post(String user, UUID contact, String what, String... fields) {
        var request = http.post().uri("/accessi/smistamento/{c}/" + what, contact);
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.with(as.user(user)).exchange();
    }

    private MvcTestResult get(String user, String address) {
        return http.get().uri(address).with(as.user(user)).exchange();
    }

    @Test
    void is_seen_by_the_team_of_the_sub_district_and_by_the_desk_and_by_nobody_else() {
        UUID person = someone("Ferlinghi");
        asks("TAKEN_IN_CHARGE", person);
        String link = "/persone/" + person + "/presa-in-carico";
        assertThat(get("as1", "/accessi/smistamento")).bodyText().contains(link, "chiede di essere seguita");
        assertThat(get("assistente2", "/accessi/smistamento")).bodyText().contains(link);
        assertThat(get("as28", "/?tipo=TRIAGE")).bodyText().doesNotContain("Ferlinghi");
        assertThat(get("as1", "/?tipo=TRIAGE")).bodyText().contains("Ferlinghi");
        assertThat(get("sindaco", "/accessi/smistamento")).hasStatus(403);
    }

    @Test
    void somebody_takes_it_on_until_a_day_and_it_is_no_longer_everybodys() {
        UUID person = someone("Bernascone");
        UUID contact = asks("APPOINTMENT", person);
        assertThat(get("as2", "/?tipo=ACCESS")).bodyText().contains("Bernascone");
        assertThat(post("sindaco", contact, "prendi")).hasStatus(404);
        assertThat(post(
                        "as1",
                        contact,
                        "prendi",
                        "byWhen",
                        LocalDate.now(clock).plusDays(3).toString()))
                .hasStatus3xxRedirection();
        assertThat(get("as2", "/accessi/smistamento")).bodyText().contains("risponde Laura Bianchi entro il");
        assertThat(get("as1", "/?tipo=ACCESS&quando=WEEK")).bodyText().contains("Bernascone");
        assertThat(post("as1", contact, "risposto", "note", "Fissato per giovedì"))
                .hasStatus3xxRedirection();
        assertThat(get("as1", "/accessi/smistamento")).bodyText().doesNotContain(person.toString());
        assertThat(post("as1", contact, "risposto")).hasStatus(404);
    }

    @Test
    void is_handed_on_to_another_team_also_by_who_sees_it_no_more() {
        UUID person = someone("Tagliasacchi");
        UUID contact = asks("TAKEN_IN_CHARGE", person);
        UUID team = DemoStaff.id("team", "T3");
        assertThat(post("as1", contact, "passa", "team", team.toString(), "note", "Abita là"))
                .hasStatus3xxRedirection();
        assertThat(get("as1", "/accessi/smistamento")).bodyText().doesNotContain(person.toString());
        assertThat(get("as28", "/accessi/smistamento")).bodyText().contains(person.toString());
    }
}
