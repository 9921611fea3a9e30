package it.trama.governance.bylaw;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.document.Samples;
import it.trama.governance.Chamber;
import it.trama.governance.Votes;
import it.trama.trust.NamedContents;
import it.trama.trust.signin.As;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@TramaTest
class AdoptingARegulationTest {

    private static final String CREMONA = "019036";

    @Autowired
    Chamber chamber;

    @Autowired
    Votes votes;

    @Autowired
    MockMvcTester http;

    @Autowired
    As as;

    @Autowired
    Bylaws bylaws;

    @Autowired
    List<NamedContents> names;

    private UUID proposed() {
        UUID id = UUID.randomUUID();
        assertThat(http.post()
                        .uri("/governance/regolamenti")
                        .multipart()
                        .file(Samples.sent("regolamento.pdf", Samples.pdf(2)))
                        .param("id", id.toString())
                        .param("title", "Regolamento di prova " + id)
                        .param("within", "60")
                        .with(as.user(Chamber.SECRETARY)))
                .hasRedirectedUrl("/governance/regolamenti/" + id);
        return id;
    }

    private void voted(UUID text, boolean passes) {
        var body = chamber.body();
        UUID session = chamber.session(body, 20);
        UUID item = chamber.item(session, "Regolamento");
        chamber.change(
                "update governance.item_versions set subject_kind = 'REGULATION', subject_id = ? where item_id = ?",
                text,
                item);
        var hall = votes.open(body, session);
        votes.vote(hall, item, passes);
        votes.close(hall);
    }

    private static String href(UUID text) {
        return "/governance/regolamenti/" + text;
    }

    @Test
    void approved_it_opens_one_adoption_for_each_municipality_with_its_day() {
        UUID text = proposed();
        assertThat(chamber.get("sindaco", href(text))).bodyText().contains("Aspetta la decisione dell'assemblea");
        voted(text, true);
        assertThat(chamber.list(Long.class, "select count(*) from governance.adoptions where text_id = ?", text))
                .containsExactly(47L);
        assertThat(chamber.get("sindaco", href(text)))
                .hasStatusOk()
                .bodyText()
                .contains("adottato: 0 su 47", "delibera 1/");
    }

    @Test
    void rejected_it_opens_none_and_another_version_may_be_proposed() {
        UUID text = proposed();
        voted(text, false);
        assertThat(chamber.list(String.class, "select state from governance.texts where id = ?", text))
                .containsExactly("REJECTED");
        assertThat(chamber.list(Long.class, "select count(*) from governance.adoptions where text_id = ?", text))
                .containsExactly(0L);
    }

    @Test
    void the_office_records_an_act_and_each_wrong_field_is_told() {
        UUID text = proposed();
        voted(text, true);
        String address = href(text) + "/comuni/" + CREMONA;
        assertThat(chamber.post("ufficio", address))
                .hasStatus(422)
                .bodyText()
                .contains("Scrivi il numero dell'atto.", "Scrivi la data dell'atto");
        assertThat(chamber.post("ufficio", address, "act", "12/2026", "actOn", "1/9/2026", "inForce", "1/8/2026"))
                .hasStatus(422);
        chamber.post("ufficio", address, "act", "12/2026", "actOn", "1/9/2026", "inForce", "1/10/2026", "version", "0");
        assertThat(chamber.get("coordinatore", href(text)))
                .bodyText()
                .contains("adottato: 1 su 47", "atto 12/2026 del 01/09/2026, in vigore dal 01/10/2026");
        assertThat(chamber.post("ufficio", address, "act", "13/2026", "actOn", "2/9/2026", "version", "0"))
                .hasStatus(409);
        assertThat(chamber.get("sindaco", href(text) + "/adozioni.csv"))
                .bodyText()
                .contains("12/2026");
    }

    @Test
    void a_mayor_records_the_act_of_the_own_municipality_alone() {
        UUID text = proposed();
        voted(text, true);
        String own = chamber.list(
                        String.class,
                        "select istat_code from territory.municipalities where name = ?",
                        "Castelvisconti")
                .getFirst();
        chamber.post("sindaca", href(text) + "/comuni/" + own, "act", "5", "actOn", "1/9/2026", "version", "0");
        assertThat(chamber.get("sindaca", href(text))).bodyText().contains("adottato: 1 su 47");
        assertThat(chamber.post("sindaca", href(text) + "/comuni/" + CREMONA, "act", "5", "actOn", "1/9/2026"))
                .hasStatus(404);
    }

    @Test
    void who_is_missing_is_reminded_by_mail() {
        UUID text = proposed();
        assertThat(chamber.post(Chamber.SECRETARY, href(text) + "/sollecito")).hasStatus(404);
        voted(text, true);
        UUID sending = UUID.randomUUID();
        assertThat(chamber.post(Chamber.SECRETARY, href(text) + "/sollecito", "id", sending.toString()))
                .hasRedirectedUrl("/governance/invii/" + sending);
        assertThat(chamber.get(Chamber.SECRETARY, "/governance/invii/" + sending))
                .hasStatusOk();
    }

    @Test
    void its_text_is_taken_and_never_swept_away() {
        UUID text = proposed();
        assertThat(chamber.get("sindaco", href(text) + "/testo")).hasStatusOk();
        String hash = as.inTransaction("segreteria", () -> bylaws.paper(text).hash());
        assertThat(as.inTransaction(
                        "segreteria",
                        () -> names.stream()
                                .anyMatch(kind -> kind.among(List.of(hash)).contains(hash))))
                .isTrue();
    }

    @Test
    void a_proposal_without_title_days_or_file_says_what_is_missing() {
        assertThat(chamber.post(Chamber.SECRETARY, "/governance/regolamenti"))
                .hasStatus(422)
                .bodyText()
                .contains("Scrivi il titolo", "Scegli un file");
        assertThat(chamber.post("sindaco", "/governance/regolamenti")).hasStatus(404);
        assertThat(chamber.get("sindaco", "/governance/regolamenti")).hasStatusOk();
    }
}
