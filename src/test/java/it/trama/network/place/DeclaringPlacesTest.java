package it.trama.network.place;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.demo.staff.DemoStaff;
import it.trama.network.FacilityBulk;
import it.trama.network.FacilityBulk.NewFacility;
import it.trama.network.Resources;
import it.trama.network.Resources.Opening;
import it.trama.platform.web.Formats;
import it.trama.trust.signin.As;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TramaTest
class DeclaringPlacesTest {

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Rome"));

    @Autowired
    MockMvcTester http;

    @Autowired
    As as;

    @Autowired
    FacilityBulk bulk;

    @Autowired
    Resources resources;

    private final UUID home = UUID.randomUUID();

    @BeforeEach
    void a_home_of_twelve_places() {
        var facility = new NewFacility(
                home,
                DemoStaff.id("body", "accoglienza"),
                "Ricovero di prova " + home,
                "DORMITORIO",
                new FacilityBulk.Where("019098", "", ""),
                new FacilityBulk.Offer(12, "", Set.of(), Set.of(), Set.of(), new Opening(true, "", List.of())),
                List.of());
        as.run("ufficio", () -> bulk.handle(List.of(facility), List.of()));
    }

    private MvcTestResult declare(String user, String occupied, String day) {
        return http.post()
                .uri("/rete/posti/" + home)
                .param("id", UUID.randomUUID().toString())
                .param("occupied", occupied)
                .param("day", day)
                .with(as.user(user))
                .exchange();
    }

    private int free() {
        return as.inTransaction("ufficio", () -> resources.find(home))
                .orElseThrow()
                .free()
                .orElse(-1);
    }

    @Test
    void the_home_says_how_many_and_the_last_word_of_the_last_day_counts() {
        String now = Formats.date(today);
        assertThat(free()).isEqualTo(-1);
        assertThat(http.get().uri("/").with(as.user("notte")).exchange())
                .bodyText()
                .contains("i posti da almeno 7 giorni");
        assertThat(declare("notte", "9", now)).hasStatus3xxRedirection();
        assertThat(declare("notte", "10", now)).hasStatus3xxRedirection();
        assertThat(declare("notte", "2", Formats.date(today.minusDays(3)))).hasStatus3xxRedirection();
        assertThat(free()).isEqualTo(2);
        assertThat(http.get().uri("/rete/posti").with(as.user("notte")).exchange())
                .bodyText()
                .contains("10 occupati su 12, 2 liberi");
        assertThat(http.get()
                        .uri("/rete/strutture/" + home)
                        .with(as.user("assistente"))
                        .exchange())
                .bodyText()
                .contains("2 posti liberi su 12", "2 su 12", "10 su 12")
                .doesNotContain("9 su 12");
        assertThat(http.get().uri("/rete/posti").with(as.user("ufficio")).exchange())
                .bodyText()
                .contains("Ricovero di prova " + home);
    }

    @Test
    void what_cannot_be_is_refused_beside_its_field() {
        String now = Formats.date(today);
        assertThat(declare("notte", "13", now)).hasStatus(422).bodyText().contains("Sono più dei posti");
        assertThat(declare("notte", "molti", now)).hasStatus(422).bodyText().contains("in cifre");
        assertThat(declare("notte", "3", "ieri")).hasStatus(422).bodyText().contains("Scrivi il giorno");
        assertThat(declare("notte", "3", Formats.date(today.plusDays(1))))
                .hasStatus(422)
                .bodyText()
                .contains("ultimi 60 giorni");
        assertThat(declare("notte", "3", "1/1/2020")).hasStatus(422);
        assertThat(free()).isEqualTo(-1);
    }

    @Test
    void nobody_else_says_it() {
        assertThat(declare("casa", "3", Formats.date(today))).hasStatus(403);
        assertThat(declare("sindaco", "3", Formats.date(today))).hasStatus(403);
        assertThat(http.get().uri("/rete/posti").with(as.user("sindaco")).exchange())
                .hasStatus(403);
        assertThat(declare("ufficio", "3", Formats.date(today))).hasStatus3xxRedirection();
        assertThat(free()).isEqualTo(9);
    }
}
