package it.trama.consultation.answering;

import static it.trama.platform.web.Texts.t;

import it.trama.consultation.DossierPage;
import java.time.LocalDate;
import java.util.List;

/** What the team was asked. */
public record DeskPage(List<Card> open, List<Card> done) {

    public record Card(DossierPage.Head head, String label, String question, String href) {}

    private record Sorted(boolean open, Card card) {}

    static DeskPage of(ListDesk.Shown shown, LocalDate today) {
        List<Sorted> all = shown.requests().stream()
                .map(r -> {
                    var words = r.words();
                    return new Sorted(
                            r.progress().state().open() && words != null,
                            new Card(
                                    DossierPage.head(r, shown.names(), today),
                                    words == null ? t("consultation.closedToYou") : words.label(),
                                    words == null ? "" : words.question(),
                                    r.teamHref()));
                })
                .toList();
        return new DeskPage(
                all.stream().filter(Sorted::open).map(Sorted::card).toList(),
                all.stream().filter(s -> !s.open()).map(Sorted::card).toList());
    }
}
