package it.trama.consultation;

import static it.trama.platform.web.Texts.t;

import it.trama.platform.web.Formats;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A request as both sides show it.
 *
 * @param question null where nothing is shared any more
 */
public record DossierPage(
        Head head,
        @Nullable Question question,
        List<Excerpt> excerpts,
        List<Step> steps,
        @Nullable Opinion opinion) {

    private static final String DOCUMENT = "DOCUMENT:";

    /** @param tone class of the badge of the state */
    public record Head(
            String number, String state, String tone, String urgency, String team, String asked, Dates dates) {}

    public record Dates(String due, String sharing, boolean stands) {}

    public record Question(String label, boolean named, String text, String basis) {}

    /** @param file where the asked team opens the document itself; null for what is only text, or where the person is not named */
    public record Excerpt(
            String title, String day, String body, @Nullable String file) {}

    public record Step(String what, String who, String when, String words) {}

    public record Opinion(String reading, String advice, String signed, String sha256, boolean filed) {}

    /** Everybody whom the page names. */
    public static Set<UUID> people(Dossier dossier) {
        return Stream.concat(
                        Stream.of(dossier.request().asked().by()),
                        dossier.steps().stream().map(Dossier.Step::by))
                .collect(Collectors.toSet());
    }

    public static DossierPage of(Dossier dossier, Map<UUID, String> names, LocalDate today) {
        var request = dossier.request();
        return new DossierPage(
                head(request, names, today),
                question(request.words()),
                dossier.excerpts().stream()
                        .map(e -> new Excerpt(e.title(), Formats.longDate(e.dated()), e.body(), file(request, e)))
                        .toList(),
                dossier.steps().stream().map(s -> step(s, names)).toList(),
                opinion(dossier.opinion(), names));
    }

    private static @Nullable String file(Consultation request, Dossier.Excerpt excerpt) {
        boolean named = request.words() != null && request.words().named();
        return named && excerpt.source().startsWith(DOCUMENT)
                ? request.teamHref() + "/documenti/" + excerpt.source().substring(DOCUMENT.length())
                : null;
    }

    public static Head head(Consultation request, Map<UUID, String> names, LocalDate today) {
        var asked = request.asked();
        return new Head(
                request.number(),
                t("consultation.state." + request.progress().state()),
                tone(request.progress().state()),
                t("consultation.urgency." + asked.urgency()),
                request.place().teamName(),
                t(
                        "consultation.askedBy",
                        names.getOrDefault(asked.by(), "–"),
                        asked.organisation(),
                        Formats.moment(asked.at())),
                new Dates(
                        Formats.longDate(asked.due()),
                        sharing(request),
                        request.sharing().stands(today)));
    }

    private static String tone(Consultation.State state) {
        return switch (state) {
            case ASKED, MORE_ASKED, DECLINED -> "t-badge-warn";
            case OPINION, CLOSED -> "t-badge-ok";
            case TAKEN, WITHDRAWN -> "";
        };
    }

    private static String sharing(Consultation request) {
        var sharing = request.sharing();
        return sharing.withdrawnAt() == null
                ? t("consultation.sharedUntil", Formats.longDate(sharing.days().lastDay()))
                : t("consultation.withdrawnAt", Formats.moment(sharing.withdrawnAt()));
    }

    private static @Nullable Question question(Consultation.@Nullable Words words) {
        return words == null
                ? null
                : new Question(
                        words.label(),
                        words.named(),
                        words.question(),
                        t("consultation.basis." + words.basis()) + ": " + words.reference());
    }

    private static Step step(Dossier.Step step, Map<UUID, String> names) {
        String what = t("consultation.step." + step.kind());
        return new Step(
                step.meetsOn() == null ? what : what + " " + Formats.longDate(step.meetsOn()),
                names.getOrDefault(step.by(), "–"),
                Formats.moment(step.at()),
                step.words());
    }

    private static @Nullable Opinion opinion(Dossier.@Nullable Opinion opinion, Map<UUID, String> names) {
        return opinion == null
                ? null
                : new Opinion(
                        opinion.reading(),
                        opinion.advice(),
                        t(
                                "consultation.signedBy",
                                names.getOrDefault(opinion.signedBy(), "–"),
                                Formats.moment(opinion.signedAt())),
                        opinion.sha256(),
                        opinion.document() != null);
    }
}
