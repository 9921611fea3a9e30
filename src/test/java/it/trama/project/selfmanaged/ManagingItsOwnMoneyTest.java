package it.trama.project.selfmanaged;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.fund.Budget;
import it.trama.kernel.Money;
import it.trama.project.SignedProjects;
import it.trama.trust.signin.As;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TramaTest
class ManagingItsOwnMoneyTest {

    @Autowired
    MockMvcTester http;

    @Autowired
    As as;

    @Autowired
    SignedProjects projects;

    @Autowired
    Accounts accounts;

    @Autowired
    Budget budget;

    @Autowired
    Clock clock;

    private SignedProjects.Signed signed = new SignedProjects.Signed(
            new UUID(0, 0),
            new UUID(0, 0),
            new UUID(0, 0),
            new UUID(0, 0),
            new UUID(0, 0),
            new UUID(0, 0),
            new UUID(0, 0));

    @BeforeEach
    void delia_manages_her_600_euros() {
        LocalDate today = LocalDate.now(clock);
        signed = projects.running(today.minusMonths(2), today.plusMonths(10));
        assertThat(post("", "resource", signed.publicResource().toString(), "holder", "Delia Marchini", "days", "60"))
                .hasStatus3xxRedirection();
    }

    private String page() {
        return "/progetti/" + signed.project() + "/autogestione";
    }

    private MvcTestResult post(String what, String... parameters) {
        var request = http.post()
                .uri(page() + what)
                .with(as.user("assistente"))
                .param("account", signed.publicResource().toString())
                .param("id", UUID.randomUUID().toString())
                .param("day", LocalDate.now(clock).toString());
        for (int i = 0; i < parameters.length; i += 2) {
            request.param(parameters[i], parameters[i + 1]);
        }
        return request.exchange();
    }

    private Account account() {
        return as.inTransaction(
                "assistente", () -> accounts.find(signed.publicResource()).orElseThrow());
    }

    private Money settled() {
        return as.inTransaction(
                "assistente",
                () -> budget.commitment(signed.commitment()).orElseThrow().settled());
    }

    private UUID expense() {
        return account().expenses().getLast().id();
    }

    @Test
    void a_payment_consumes_the_commitment_and_waits_to_be_accounted_for() {
        assertThat(post("/pagamenti", "amount", "200")).hasStatus3xxRedirection();
        assertThat(settled()).isEqualTo(Money.of("200.00"));
        assertThat(account().toAccount()).isEqualTo(Money.of("200.00"));
        assertThat(http.get().uri(page()).with(as.user("assistente")).exchange())
                .bodyText()
                .contains("Resta da rendicontare", "400,00 €");
        assertThat(http.get()
                        .uri("/cartelle/" + signed.record() + "/scadenze")
                        .with(as.user("assistente"))
                        .exchange())
                .bodyText()
                .contains("Conti del budget autogestito di Delia Marchini");
    }

    @Test
    void more_than_is_committed_is_refused_with_what_is_left() {
        assertThat(post("/pagamenti", "amount", "600,01"))
                .hasStatus(422)
                .bodyText()
                .contains("non basta: restano 600,00 €");
        assertThat(settled()).isEqualTo(Money.ZERO);
    }

    @Test
    void expenses_are_accepted_asked_about_or_refused_with_a_reason() {
        post("/pagamenti", "amount", "200");
        post("/spese", "amount", "150", "what", "Corso di informatica");
        assertThat(post("/esame", "expense", expense().toString(), "state", "TO_COMPLETE"))
                .hasStatus(422)
                .bodyText()
                .contains("Scrivi il motivo");
        post("/esame", "expense", expense().toString(), "state", "TO_COMPLETE", "reason", "manca lo scontrino");
        assertThat(account().toAccount()).isEqualTo(Money.of("200.00"));
        post("/esame", "expense", expense().toString(), "state", "ACCEPTED");
        assertThat(account().toAccount()).isEqualTo(Money.of("50.00"));
        post("/spese", "amount", "50", "what", "Sigarette");
        post("/esame", "expense", expense().toString(), "state", "NOT_ADMITTED", "reason", "non serve al progetto");
        assertThat(account().toAccount()).isEqualTo(Money.of("50.00"));
        assertThat(account().expenses(Account.State.NOT_ADMITTED)).isEqualTo(Money.of("50.00"));
    }

    @Test
    void a_payment_taken_back_returns_to_the_commitment_once() {
        post("/pagamenti", "amount", "200");
        String payment = account().payments().getFirst().id().toString();
        post("/storni", "payment", payment, "reason", "conto sbagliato");
        assertThat(settled()).isEqualTo(Money.ZERO);
        assertThat(post("/storni", "payment", payment, "reason", "ancora"))
                .hasStatus(422)
                .bodyText()
                .contains("già stornato");
        assertThat(account().toAccount()).isEqualTo(Money.ZERO);
    }

    private static byte[] sheet() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(bytes);
        }
        return bytes.toByteArray();
    }

    private MvcTestResult sendReceipt(String type, byte[] content) {
        var receipt = new MockMultipartFile("receipt", "scontrino.pdf", type, content);
        return http.post()
                .uri(page() + "/spese")
                .multipart()
                .file(receipt)
                .param("account", signed.publicResource().toString())
                .param("id", UUID.randomUUID().toString())
                .param("day", LocalDate.now(clock).toString())
                .param("amount", "12,50")
                .param("what", "Quaderni")
                .with(as.user("assistente"))
                .exchange();
    }

    @Test
    void the_receipt_is_kept_with_the_expense_and_found_among_the_documents() throws IOException {
        assertThat(sendReceipt("application/pdf", sheet())).hasStatus3xxRedirection();
        assertThat(http.get()
                        .uri(page() + "/ricevuta?spesa=" + expense())
                        .with(as.user("assistente"))
                        .exchange())
                .hasStatusOk()
                .bodyText()
                .startsWith("%PDF-");
        assertThat(http.get()
                        .uri("/cartelle/" + signed.record() + "/documenti")
                        .with(as.user("assistente"))
                        .exchange())
                .hasStatusOk()
                .bodyText()
                .contains("Ricevuta: Quaderni");
    }

    @Test
    void a_receipt_that_does_not_open_is_told_at_once_and_nothing_is_written() {
        byte[] broken = "%PDF-1.7".getBytes(StandardCharsets.US_ASCII);
        assertThat(sendReceipt("application/pdf", broken))
                .hasStatus(422)
                .bodyText()
                .contains("non si apre");
        assertThat(sendReceipt("image/png", broken)).hasStatus(422).bodyText().contains("non si apre");
        assertThat(sendReceipt("text/plain", broken)).hasStatus(422);
        assertThat(account().expenses()).isEmpty();
    }
}
