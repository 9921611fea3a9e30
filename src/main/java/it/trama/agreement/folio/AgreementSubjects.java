package it.trama.agreement.folio;

import static it.trama.platform.web.Texts.t;

import it.trama.plan.ResolutionSubjects;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Agreements that wait for the assembly. Approved, one may be signed; not approved, it is a draft again that says so. */
@Component
class AgreementSubjects implements ResolutionSubjects {

    private static final String KIND = "AGREEMENT";

    private final AgreementRows rows;

    AgreementSubjects(AgreementRows rows) {
        this.rows = rows;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<Subject> waiting() {
        return rows.waiting().stream().map(AgreementSubjects::subject).toList();
    }

    private static Subject subject(Agreement agreement) {
        return new Subject(agreement.id(), KIND, agreement.words().title(), agreement.href());
    }

    @Override
    public Optional<Subject> find(UUID id) {
        return rows.find(id).map(AgreementSubjects::subject);
    }

    @Override
    public void approved(UUID id, Deed deed) {
        rows.approve(id, deed.day(), words(deed));
    }

    private static String words(Deed deed) {
        return t("agreement.deed", deed.body(), deed.number());
    }

    @Override
    public void rejected(UUID id, Deed deed) {
        rows.reject(id, words(deed));
    }
}
