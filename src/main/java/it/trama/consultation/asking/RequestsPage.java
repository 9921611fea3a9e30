package it.trama.consultation.asking;

import it.trama.casefile.HeaderView;
import it.trama.consultation.DossierPage;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** The tab of a record. */
public record RequestsPage(HeaderView header, List<Card> cards, String ask) {

    public record Card(DossierPage.Head head, String question, String href) {}

    static RequestsPage of(ListRequests.Shown shown, LocalDate today) {
        return new RequestsPage(
                shown.header(),
                shown.requests().stream()
                        .map(r -> new Card(
                                DossierPage.head(r, shown.names(), today),
                                Objects.requireNonNull(r.words()).question(),
                                r.recordHref()))
                        .toList(),
                RequestsTab.href(shown.header().head().id()) + "/nuova");
    }
}
