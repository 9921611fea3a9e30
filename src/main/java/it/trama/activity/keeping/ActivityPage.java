package it.trama.activity.keeping;

import static it.trama.platform.web.Texts.t;

import it.trama.activity.Activity;
import it.trama.activity.ActivityWords;
import it.trama.platform.web.Formats;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * One activity.
 *
 * @param own the actor keeps it
 */
public record ActivityPage(Head head, String description, List<Fact> facts, boolean own, boolean enrols) {

    public record Head(String title, String href, String body, boolean published) {}

    public record Fact(String label, String value) {}

    static ActivityPage of(ReadActivities.One read, Names names, ActivityWords words, LocalDate today, boolean enrols) {
        Activity one = read.activity();
        return new ActivityPage(
                new Head(
                        one.about().title(),
                        "/iscrizioni/" + one.id(),
                        names.body(),
                        one.state().published()),
                one.about().description(),
                facts(read, names, words, today),
                read.own(),
                enrols);
    }

    private static List<Fact> facts(ReadActivities.One read, Names names, ActivityWords words, LocalDate today) {
        Activity one = read.activity();
        return Stream.of(
                        new Fact(t("activity.kind"), names.kind()),
                        new Fact(t("activity.organiser"), names.body()),
                        new Fact(t("activity.when"), ActivityWords.period(one.span())),
                        new Fact(t("activity.times"), ActivityWords.times(one.span())),
                        new Fact(t("activity.where"), words.where(one.where())),
                        new Fact(t("activity.ages"), ActivityWords.ages(one.room())),
                        new Fact(t("activity.places"), ActivityWords.places(one, read.standing())),
                        new Fact(t("activity.enrolling"), ActivityWords.enrolling(one.span(), today)),
                        new Fact(t("activity.fee"), ActivityWords.fee(one.room())),
                        new Fact(t("activity.accessibility"), one.about().accessibility()),
                        new Fact(t("activity.contact"), one.about().contact()),
                        new Fact(
                                t("activity.offerDays"),
                                t("activity.days", one.room().offerDays())),
                        new Fact(t("activity.saved"), Formats.moment(one.state().savedAt())))
                .filter(fact -> !fact.value().isEmpty())
                .toList();
    }

    record Names(String body, String kind) {}
}
