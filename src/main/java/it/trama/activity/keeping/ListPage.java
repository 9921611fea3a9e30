package it.trama.activity.keeping;

import static it.trama.platform.web.Texts.t;

import it.trama.activity.Activities.Standing;
import it.trama.activity.Activity;
import it.trama.activity.ActivityWords;
import java.time.LocalDate;
import java.util.List;

/**
 * Activities of the own body, or of all.
 *
 * @param keeps may make a new one
 * @param all   those of all bodies are shown
 * @param reports may read the report
 */
public record ListPage(List<Card> cards, boolean keeps, boolean all, boolean reports) {

    public record Card(String href, String title, String when, String where, Told told) {}

    /** @param badge css of the state */
    public record Told(String places, String enrolling, String state, String badge) {}

    /** @param all of all bodies; {@code office} the plan's */
    record Asked(boolean all, boolean office) {}

    static ListPage of(ReadActivities.Listed listed, Asked asked, ActivityWords words, LocalDate today) {
        return new ListPage(
                listed.activities().stream()
                        .map(one -> card(one, listed.standing().getOrDefault(one.id(), Standing.NONE), words, today))
                        .toList(),
                listed.keeps(),
                asked.all() || !listed.keeps(),
                listed.keeps() || asked.office());
    }

    private static Card card(Activity one, Standing standing, ActivityWords words, LocalDate today) {
        Activity.Span span = one.span();
        String state = span.to().isBefore(today) ? "over" : span.from().isAfter(today) ? "ahead" : "running";
        return new Card(
                "/iscrizioni/" + one.id(),
                one.about().title(),
                ActivityWords.period(span) + " · " + ActivityWords.times(span),
                words.where(one.where()),
                new Told(
                        ActivityWords.places(one, standing),
                        state.equals("over") ? "" : ActivityWords.enrolling(span, today),
                        t("activity.state." + state),
                        state.equals("running") ? "t-badge-ok" : ""));
    }
}
