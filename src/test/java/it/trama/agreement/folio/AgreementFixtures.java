package it.trama.agreement.folio;

import it.trama.demo.staff.DemoStaff;
import it.trama.plan.ResolutionSubjects.Deed;
import it.trama.trust.signin.As;
import it.trama.workshop.Tables;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Agreements of a test's own, through the pages; each has one party, Caritas. */
@Component
class AgreementFixtures {

    private final Tables tables;
    private final AgreementSubjects subjects;
    private final As as;
    private final Clock clock;

    AgreementFixtures(Tables tables, AgreementSubjects subjects, As as, Clock clock) {
        this.tables = tables;
        this.subjects = subjects;
        this.as = as;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    String in(int days) {
        return today().plusDays(days).toString();
    }

    static String title(UUID id) {
        return "Accordo " + id.toString().substring(0, 8);
    }

    /** From the first of the year, for ninety days more. */
    MvcTestResult make(UUID id) {
        return tables.post(
                "ufficio",
                "/accordi",
                "id",
                id.toString(),
                "kind",
                "PROGRAMME",
                "title",
                title(id),
                "from",
                "1/1/2026",
                "until",
                in(90));
    }

    MvcTestResult joins(UUID id, String party) {
        String body = DemoStaff.id("body", "caritas").toString();
        return tables.post(
                "ufficio",
                "/accordi/" + id + "/parti",
                "id",
                party,
                "organisation",
                body,
                "role",
                "SIGNATORY",
                "since",
                "1/1/2026");
    }

    /** The assembly decides; whether it was waiting for it. */
    boolean decide(UUID id, boolean approved) {
        tables.post("ufficio", "/accordi/" + id + "/proposta", "waits", "true");
        var deed = new Deed("Assemblea", "9/2026", LocalDate.of(2026, 1, 2));
        return as.inTransaction("ufficio", () -> {
            boolean waited =
                    subjects.waiting().stream().anyMatch(subject -> subject.id().equals(id));
            if (approved) {
                subjects.approved(id, deed);
            } else {
                subjects.rejected(id, deed);
            }
            return waited && subjects.find(id).isPresent();
        });
    }

    MvcTestResult sign(UUID id) {
        return tables.post("ufficio", "/accordi/" + id + "/firma", "signed", "2/1/2026");
    }

    void inForce(UUID id, String party) {
        make(id);
        decide(id, true);
        joins(id, party);
        sign(id);
    }
}
