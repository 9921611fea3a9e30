package it.trama.governance.minutes;

import static it.trama.platform.web.Texts.t;

import it.trama.governance.Sessions.State;
import it.trama.governance.minutes.MinutesRows.Minutes;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The minutes of a session. */
public record MinutesPage(
        Head head, Mode mode, @Nullable ActPage act, String version, List<Paper> papers, FormErrors errors) {

    public record Head(String session, String title, String state, String saved, String id, String newId) {}

    /** What the reader may do now. */
    public record Mode(
            boolean runs,
            boolean begins,
            boolean edits,
            boolean signs,
            boolean sends,
            boolean corrects,
            String sending) {}

    /** All that were signed: the first and its corrections. */
    public record Paper(String href, String title) {}

    static MinutesPage of(ReadMinutes.Shown shown, Map<String, String> typed, FormErrors errors) {
        var session = shown.happened().session();
        Optional<Minutes> minutes = shown.minutes();
        Optional<Minutes> corrected = minutes.flatMap(
                        one -> Optional.ofNullable(one.course().corrects()))
                .flatMap(old ->
                        shown.all().stream().filter(one -> one.id().equals(old)).findFirst());
        return new MinutesPage(
                new Head(
                        "/governance/sedute/" + session.id(),
                        t("governance.minutes.title", Formats.longDate(session.day())),
                        state(minutes),
                        minutes.filter(one -> !one.signed())
                                .map(one -> shown.savedBy() + ", "
                                        + Formats.moment(one.course().at().toInstant()))
                                .orElse(""),
                        minutes.map(one -> one.id().toString()).orElse(""),
                        UUID.randomUUID().toString()),
                mode(shown, minutes, session.state()),
                minutes.map(one -> typed(ActPage.of(shown.happened(), one, corrected), typed))
                        .orElse(null),
                minutes.map(one -> Integer.toString(one.version())).orElse(""),
                shown.all().stream()
                        .filter(Minutes::signed)
                        .map(MinutesPage::paper)
                        .toList(),
                errors);
    }

    private static String state(Optional<Minutes> minutes) {
        return minutes.map(
                        one -> t(one.signed() ? "governance.minutes.state.SIGNED" : "governance.minutes.state.DRAFT"))
                .orElse("");
    }

    private static Mode mode(ReadMinutes.Shown shown, Optional<Minutes> minutes, State state) {
        boolean signed = minutes.filter(Minutes::signed).isPresent();
        boolean draft = minutes.isPresent() && !signed;
        boolean held = state == State.OPEN || state == State.CLOSED;
        UUID sending = minutes.map(one -> one.course().sending()).orElse(null);
        return new Mode(
                shown.runs(),
                shown.runs() && minutes.isEmpty() && held,
                shown.runs() && draft,
                shown.runs() && draft && state == State.CLOSED,
                shown.runs() && signed && sending == null,
                shown.runs() && signed,
                shown.runs() && sending != null ? "/governance/invii/" + sending : "");
    }

    /** What was typed and not taken stays in its place. */
    private static ActPage typed(ActPage act, Map<String, String> typed) {
        return new ActPage(
                act.head(),
                typed.getOrDefault("opening", act.opening()),
                act.attendance(),
                act.guests(),
                act.matters().stream()
                        .map(one -> new ActPage.Matter(
                                one.item(),
                                one.title(),
                                typed.getOrDefault("text-" + one.item(), one.text()),
                                one.amendments(),
                                one.ballots()))
                        .toList(),
                typed.getOrDefault("closing", act.closing()));
    }

    private static Paper paper(Minutes minutes) {
        String title = minutes.course().corrects() == null
                ? t("governance.minutes.paper", ActPage.moment(minutes))
                : t(
                        "governance.minutes.paper.correction",
                        ActPage.moment(minutes),
                        minutes.course().reason());
        return new Paper("/governance/verbali/" + minutes.id() + "/verbale.pdf", title);
    }
}
