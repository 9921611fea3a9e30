package it.trama.agreement.folio;

import static it.trama.platform.web.Texts.t;

import it.trama.agreement.Desk;
import it.trama.kernel.Actor;
import it.trama.network.BodySection;
import it.trama.platform.web.Crumb;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** On the folio of a body: what it signed or joined together with others. */
@Component
class AgreementsOfBody implements BodySection {

    private final AgreementRows rows;
    private final PartRows parts;
    private final Desk desk;

    AgreementsOfBody(AgreementRows rows, PartRows parts, Desk desk) {
        this.rows = rows;
        this.parts = parts;
        this.desk = desk;
    }

    @Override
    public Optional<Section> of(UUID organisation, Actor actor) {
        if (!desk.reads()) {
            return Optional.empty();
        }
        var joined = parts.agreementsOf(organisation);
        LocalDate today = desk.today();
        var links = rows.all().stream()
                .filter(agreement -> joined.contains(agreement.id()))
                .map(agreement -> new Crumb(
                        t(
                                "agreement.ofBody.line",
                                agreement.words().title(),
                                t("agreement.state." + agreement.on(today))),
                        agreement.href()))
                .toList();
        return links.isEmpty() ? Optional.empty() : Optional.of(new Section(t("agreement.ofBody"), links));
    }
}
