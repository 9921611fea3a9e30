package it.trama.activity.enrol;

import static it.trama.platform.web.Texts.t;

import it.trama.activity.ActivityWords;
import it.trama.platform.web.Crumb;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;

/** One enrolment: its place, what may be done, what happened. */
public record EnrolmentPage(
        Head head, List<Fact> facts, String rank, Ways ways, List<Step> steps, String reason, FormErrors errors) {

    /** @param from where one comes from: the people of the activity, or the record */
    public record Head(String name, String href, String activity, String state, String badge, List<Crumb> from) {}

    public record Fact(String label, String value) {}

    /** @param until last day for an answer; empty text: no offer waits */
    public record Ways(String until, boolean leaves, boolean takes) {}

    public record Step(String what, String when, String why) {}

    static EnrolmentPage of(
            ReadEnrolments.Seen seen, List<Crumb> from, LocalDate today, String reason, FormErrors errors) {
        Enrolment one = seen.enrolment();
        String until = seen.offers().stream()
                .filter(offer -> offer.state().equals("MADE"))
                .map(offer -> Formats.longDate(offer.expiresOn()))
                .findFirst()
                .orElse("");
        return new EnrolmentPage(
                new Head(
                        one.person().name(),
                        "/iscrizioni/persone/" + one.id(),
                        seen.activity().about().title(),
                        t("activity.enrolment." + one.state()),
                        one.state() == EnrolmentState.ENROLLED
                                ? "t-badge-ok"
                                : one.state() == EnrolmentState.OFFERED ? "t-badge-warn" : "",
                        from),
                facts(seen, today),
                seen.rank()
                        .map(rank -> t("activity.rank", rank.rank(), rank.waiting()))
                        .orElse(""),
                new Ways(until, one.state().open(), one.state() == EnrolmentState.ENROLLED),
                seen.moves().stream().map(EnrolmentPage::step).toList(),
                reason,
                errors);
    }

    private static List<Fact> facts(ReadEnrolments.Seen seen, LocalDate today) {
        Enrolment one = seen.enrolment();
        return Stream.of(
                        new Fact(
                                t("activity.born"),
                                Formats.date(one.person().born()) + ", "
                                        + t(
                                                "activity.age",
                                                Period.between(one.person().born(), today)
                                                        .getYears())),
                        new Fact(t("activity.whom"), one.carried().contact()),
                        new Fact(t("activity.needs"), one.carried().needs()),
                        new Fact(t("activity.basis"), one.carried().basis()),
                        new Fact(
                                t("activity.since"),
                                one.days().enrolledOn() == null
                                        ? ""
                                        : Formats.longDate(one.days().enrolledOn())),
                        new Fact(
                                t("activity.times"),
                                ActivityWords.times(seen.activity().span())),
                        new Fact(
                                t("activity.made.by"),
                                one.maker().name() + ", "
                                        + Formats.moment(one.maker().at().toInstant())))
                .filter(fact -> !fact.value().isEmpty())
                .toList();
    }

    private static Step step(Enrolment.Move move) {
        String by = move.mover().isEmpty() ? t("activity.byItself") : move.mover();
        return new Step(
                t("activity.enrolment." + move.state()),
                Formats.moment(move.movedAt().toInstant()) + " · " + by,
                move.reason());
    }
}
