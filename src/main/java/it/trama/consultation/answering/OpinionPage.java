package it.trama.consultation.answering;

import static it.trama.platform.web.Texts.t;

import it.trama.consultation.Consultation;
import it.trama.consultation.Dossier.Excerpt;
import it.trama.consultation.Dossier.Opinion;
import it.trama.platform.web.Formats;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** The opinion as it is printed and filed: all in words. */
public record OpinionPage(
        String number,
        List<Fact> facts,
        String question,
        String reading,
        String advice,
        List<String> read,
        String signed) {

    public record Fact(String name, String value) {}

    public static OpinionPage of(
            Consultation request, Opinion opinion, List<Excerpt> excerpts, Map<UUID, String> names) {
        var words = Objects.requireNonNull(request.words());
        return new OpinionPage(
                request.number(),
                facts(request, words, names),
                words.question(),
                opinion.reading(),
                opinion.advice(),
                excerpts.stream()
                        .map(e -> e.title() + ", " + Formats.longDate(e.dated()))
                        .toList(),
                t(
                        "consultation.signedBy",
                        names.getOrDefault(opinion.signedBy(), "–"),
                        Formats.moment(opinion.signedAt())));
    }

    private static List<Fact> facts(Consultation request, Consultation.Words words, Map<UUID, String> names) {
        var asked = request.asked();
        return List.of(
                new Fact(t("consultation.number"), request.number()),
                new Fact(t("consultation.about"), words.label()),
                new Fact(t("consultation.team"), request.place().teamName()),
                new Fact(
                        t("consultation.askedTitle"),
                        t(
                                "consultation.askedBy",
                                names.getOrDefault(asked.by(), "–"),
                                asked.organisation(),
                                Formats.moment(asked.at()))),
                new Fact(t("consultation.basis"), t("consultation.basis." + words.basis()) + ": " + words.reference()));
    }
}
