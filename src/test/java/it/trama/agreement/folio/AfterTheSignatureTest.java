package it.trama.agreement.folio;

import static org.assertj.core.api.Assertions.assertThat;

import it.trama.TramaTest;
import it.trama.demo.staff.DemoStaff;
import it.trama.trust.signin.As;
import it.trama.workshop.Tables;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TramaTest
class AfterTheSignatureTest {

    @Autowired
    Tables tables;

    @Autowired
    AgreementFixtures make;

    @Autowired
    PartRows parts;

    @Autowired
    As as;

    private final UUID id = UUID.randomUUID();
    private final String address = "/accordi/" + id;
    private final String party = UUID.randomUUID().toString();
    private final String duty = UUID.randomUUID().toString();
    private final String what = "Relazione " + duty.substring(0, 8);

    @BeforeEach
    void inForce() {
        make.inForce(id, party);
    }

    private List<PartRows.Duty> open() {
        return as.inTransaction("ufficio", () -> parts.duties(id)).stream()
                .filter(one -> one.outcome().doneOn() == null)
                .toList();
    }

    private MvcTestResult promise() {
        return tables.post(
                "ufficio",
                address + "/impegni",
                "id",
                duty,
                "party",
                party,
                "duty",
                what,
                "due",
                make.in(4),
                "every",
                "1");
    }

    private MvcTestResult met() {
        String to = address + "/impegni/" + duty + "/fatto";
        return tables.post("ufficio", to, "done", make.in(0), "evidence", "prot. 7");
    }

    @Test
    void a_duty_is_in_the_calendar_until_it_is_done_and_then_due_again() {
        promise();
        assertThat(promise()).hasRedirectedUrl(address);
        assertThat(tables.get("ufficio", "/adempimenti")).bodyText().contains(what);
        assertThat(tables.post("ufficio", address + "/impegni/" + duty + "/fatto"))
                .hasStatus(422);
        met();
        assertThat(met()).hasRedirectedUrl(address);
        assertThat(tables.get("sindaco", address)).bodyText().contains("prot. 7", "(ogni mese)");
        assertThat(open()).hasSize(1);
        tables.post("ufficio", address + "/impegni/" + open().getFirst().id() + "/togli");
        assertThat(open()).isEmpty();
        assertThat(tables.post("ufficio", address + "/impegni", "every", "1,5"))
                .hasStatus(422)
                .bodyText()
                .contains("Scegli chi ha l'impegno.", "numero intero di mesi");
    }

    @Test
    void a_renewal_takes_over_when_it_is_signed() {
        String title = AgreementFixtures.title(id);
        assertThat(tables.get("ufficio", "/accordi/nuovo?rinnova=" + id))
                .bodyText()
                .contains(title, "Rinnovo");
        promise();
        String next = UUID.randomUUID().toString();
        String[] renewal = {"id", next, "renews", id.toString(), "kind", "PROTOCOL", "title", "Bis", "from", make.in(0)
        };
        tables.post("ufficio", "/accordi", renewal);
        String[] province = {"name", "Provincia", "role", "SIGNATORY", "since", "1/1/2026"};
        tables.post("ufficio", "/accordi/" + next + "/parti", province);
        tables.post("ufficio", "/accordi/" + next + "/firma", "signed", make.in(0));
        assertThat(open()).isEmpty();
        assertThat(tables.get("sindaco", address)).bodyText().contains("rinnovato da un altro", "/accordi/" + next);
        assertThat(tables.get("sindaco", "/accordi/" + next)).bodyText().contains("Rinnova «" + title + "»");
    }

    @Test
    void ended_before_its_time_says_why() {
        String end = address + "/fine";
        assertThat(tables.post("ufficio", end, "ended", "1/1/2026", "why", "x")).hasStatus(422);
        promise();
        tables.post("ufficio", end, "ended", make.in(0), "why", "Recesso del Comune");
        assertThat(tables.get("sindaco", address)).bodyText().contains("finito prima del tempo", "Recesso del Comune");
        assertThat(tables.get("ufficio", "/adempimenti")).bodyText().doesNotContain(what);
        assertThat(open()).isEmpty();
        tables.post("ufficio", address + "/parti/" + party + "/uscita");
        assertThat(tables.get("sindaco", address)).bodyText().contains("dal 01/01/2026 al");
    }

    @Test
    void the_folio_of_a_body_says_what_it_signed_to_those_who_govern() {
        String folio = "/rete/" + DemoStaff.id("body", "caritas");
        String title = AgreementFixtures.title(id);
        assertThat(tables.get("ufficio", folio)).bodyText().contains("Accordi fra istituzioni", title, address);
        assertThat(tables.get("assistente", folio)).bodyText().doesNotContain(title);
        tables.post("ufficio", address + "/parti/" + party + "/uscita");
        assertThat(tables.get("ufficio", folio)).bodyText().doesNotContain(title);
    }
}
