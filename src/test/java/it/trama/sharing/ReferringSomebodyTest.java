package it.trama.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.casefile.CasefileFixtures;
import it.trama.demo.staff.DemoStaff;
import it.trama.platform.web.Formats;
import it.trama.trust.signin.As;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** From Cremona's social worker to a body of its own for each test, so that what it can take is its own too. */
@TramaTest
class ReferringSomebodyTest {

    private static final UUID IL_PONTE = DemoStaff.id("body", "il-ponte");

    @Autowired
    MockMvcTester http;

    @Autowired
    As as;

    @Autowired
    CasefileFixtures make;

    @Autowired
    Clock clock;

    private UUID person = UUID.randomUUID();
    private UUID record = UUID.randomUUID();

    @BeforeEach
    void somebodyInCharge() {
        person = make.person();
        record = make.inCharge(person, 2);
    }

    private MvcTestResult post(String user, String address, String... fields) {
        var request = http.post().uri(address);
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.with(as.user(user)).exchange();
    }

    private MvcTestResult get(String user, String address) {
        return http.get().uri(address).with(as.user(user)).exchange();
    }

    private UUID consent() {
        UUID id = UUID.randomUUID();
        assertThat(post(
                        "assistente",
                        "/cartelle/" + record + "/consensi",
                        "id",
                        id.toString(),
                        "exchange",
                        "REFERRAL",
                        "to",
                        IL_PONTE.toString(),
                        "tier",
                        "EXTENDED",
                        "given.text",
                        "1/it",
                        "given.means",
                        "SCREEN",
                        "given.by",
                        "PERSON"))
                .hasStatus3xxRedirection();
        return id;
    }

    private MvcTestResult send(UUID id, String... more) {
        LocalDate today = LocalDate.now(clock);
        var fields = new ArrayList<>(List.of(
                "id",
                id.toString(),
                "to",
                IL_PONTE.toString(),
                "helpKind",
                "FOOD",
                "question",
                "una spesa ogni settimana",
                "days.answerBy",
                today.plusDays(5).toString(),
                "days.until",
                today.plusDays(60).toString()));
        fields.addAll(List.of(more));
        return post("assistente", "/cartelle/" + record + "/invii/nuovo", fields.toArray(String[]::new));
    }

    private UUID sent(String... more) {
        UUID id = UUID.randomUUID();
        consent();
        assertThat(send(id, more)).hasStatus3xxRedirection();
        return id;
    }

    private String aNote() throws Exception {
        String page = get("assistente", "/cartelle/" + record + "/invii/nuovo")
                .getResponse()
                .getContentAsString();
        return page.replaceAll("(?s).*?value=\"(DIARY:[0-9a-f-]{36})\".*", "$1");
    }

    @Test
    void without_consent_law_or_order_it_does_not_exist() {
        UUID id = UUID.randomUUID();
        assertThat(send(id)).hasStatus(422).bodyText().contains("Manca il consenso della persona");
        assertThat(get("il-ponte", "/invii/" + id)).hasStatus(404);
    }

    @Test
    void the_body_reads_the_frozen_packet_and_accepts() throws Exception {
        UUID id = sent("parts", aNote());
        assertThat(get("il-ponte", "/")).bodyText().contains("da Comune di Cremona: rispondi");
        assertThat(get("il-ponte", "/invii/" + id))
                .bodyText()
                .contains("una spesa ogni settimana", "nota numero", "Il contenuto è quello inviato");
        assertThat(get("il-ponte", "/cartelle/" + record)).as("not yet").hasStatus(404);
        assertThat(post("il-ponte", "/invii/" + id, "move", "ACCEPT")).hasStatus3xxRedirection();
        assertThat(get("il-ponte", "/cartelle/" + record)).hasStatusOk();
        assertThat(get("assistente", "/persone/" + person + "/aiuti"))
                .bodyText()
                .contains("Alimenti", "Ponte");
        assertThat(get("assistente", "/cartelle/" + record + "/invii/" + id))
                .bodyText()
                .contains("accettato");
    }

    @Test
    void what_was_accepted_helps_until_it_ends() throws Exception {
        UUID id = sent("parts", aNote());
        post("il-ponte", "/invii/" + id, "move", "ACCEPT");
        assertThat(post("il-ponte", "/invii/" + id, "move", "END")).hasStatus(422);
        assertThat(post("il-ponte", "/invii/" + id, "move", "END", "words", "non serve più"))
                .hasStatus3xxRedirection();
        assertThat(get("il-ponte", "/cartelle/" + record)).hasStatus(404);
        assertThat(get("il-ponte", "/invii/" + id))
                .bodyText()
                .contains("Il plico è chiuso")
                .doesNotContain("nota numero");
        assertThat(get("assistente", "/persone/" + person + "/aiuti"))
                .as("its last day is today")
                .bodyText()
                .contains("fino al " + Formats.date(LocalDate.now(clock)));
    }

    @Test
    void a_refusal_has_its_reason_and_closes_the_packet() {
        UUID id = sent();
        assertThat(post("il-ponte", "/invii/" + id, "move", "REFUSE"))
                .hasStatus(422)
                .bodyText()
                .contains("Scrivi il motivo");
        assertThat(post("il-ponte", "/invii/" + id, "move", "REFUSE", "words", "non abbiamo più spese"))
                .hasStatus3xxRedirection();
        assertThat(get("assistente", "/cartelle/" + record + "/invii/" + id))
                .bodyText()
                .contains("rifiutato", "non abbiamo più spese");
        assertThat(get("assistente", "/")).bodyText().contains("ha rifiutato");
        assertThat(post("il-ponte", "/invii/" + id, "move", "ACCEPT")).hasStatus(404);
    }

    @Test
    void who_takes_back_the_consent_closes_it_at_that_moment() {
        UUID id = UUID.randomUUID();
        UUID consent = consent();
        send(id);
        assertThat(post("il-ponte", "/invii/" + id, "move", "ACCEPT")).hasStatus3xxRedirection();
        assertThat(post("assistente", "/cartelle/" + record + "/consensi/" + consent + "/revoca"))
                .hasStatus3xxRedirection();
        assertThat(get("il-ponte", "/cartelle/" + record)).hasStatus(404);
        assertThat(get("il-ponte", "/invii/" + id)).bodyText().contains("ritirato", "Il plico è chiuso");
    }

    @Test
    void nobody_else_moves_it_or_reads_it() {
        UUID id = sent();
        assertThat(get("caritas", "/invii/" + id)).hasStatus(404);
        assertThat(post("caritas", "/invii/" + id, "move", "ACCEPT")).hasStatus(404);
        assertThat(get("assistente2", "/cartelle/" + record + "/invii/" + id)).hasStatus(404);
        assertThat(post("assistente", "/cartelle/" + record + "/invii/" + id, "move", "ACCEPT"))
                .as("not the sender's move")
                .hasStatus(422);
        assertThat(post("assistente", "/cartelle/" + record + "/invii/" + id, "move", "WITHDRAW"))
                .hasStatus3xxRedirection();
    }

    @Test
    void an_emergency_is_named_by_who_may_and_what_the_officer_rejects_closes() throws Exception {
        UUID id = UUID.randomUUID();
        String what = "sfratto eseguito " + id;
        assertThat(send(id, "named.kind", "EMERGENCY"))
                .hasStatus(422)
                .bodyText()
                .contains("Scrivi quale provvedimento");
        String today = LocalDate.now(clock).toString();
        String[] named = {"named.kind", "EMERGENCY", "named.reference", what, "named.dated", today};
        assertThat(send(id, named)).hasStatus3xxRedirection();
        String list = get("dpo", "/amministrazione/basi-nominate").getResponse().getContentAsString();
        assertThat(list).contains(what).doesNotContain(CasefileFixtures.familyName(person));
        assertThat(post("admin", "/amministrazione/basi-nominate/" + id, "review", "REJECTED"))
                .hasStatus(403);
        assertThat(get("il-ponte", "/invii/" + id)).bodyText().contains("una spesa");
        assertThat(post("dpo", "/amministrazione/basi-nominate/" + id, "review", "REJECTED"))
                .hasStatus3xxRedirection();
        assertThat(get("il-ponte", "/invii/" + id)).bodyText().contains("Il plico è chiuso");
    }
}
