package it.trama.shelter.flat;

import static it.trama.platform.web.Texts.t;

import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Option;
import it.trama.shelter.flat.Flat.Stay;
import it.trama.shelter.flat.Flat.Step;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** One stay: until when, the way out, how it went. */
public record StayPage(
        Head head,
        List<Fact> facts,
        List<Row> steps,
        List<String> reviews,
        List<Option> outcomes,
        Forms forms,
        FormErrors errors) {

    public record Head(String href, String guest, String guestHref, String flat, boolean ended) {}

    public record Fact(String label, String value, boolean late) {}

    /** @param done in words; empty: still to do */
    public record Row(String id, String what, String when, String done, boolean late) {}

    public record Forms(StepForm step, ReviewForm review, EndForm end) {}

    static String href(UUID stay) {
        return "/accoglienza/alloggi/soggiorni/" + stay;
    }

    static StayPage of(ReadFlats.Shown shown, Forms forms, FormErrors errors) {
        Stay stay = shown.stay();
        return new StayPage(
                new Head(
                        href(stay.id()),
                        stay.guest(),
                        "/accoglienza/ospiti/" + stay.where().guest(),
                        stay.where().name(),
                        stay.outcome() != null),
                facts(stay, shown.today()),
                shown.steps().stream().map(step -> row(step, shown.today())).toList(),
                shown.reviews().stream()
                        .map(one -> t(
                                "shelter.review.row",
                                Formats.date(one.heldOn()),
                                one.words(),
                                Formats.date(one.foreseenEnd())))
                        .toList(),
                shown.outcomes().stream()
                        .map(one -> new Option(one.code(), one.name()))
                        .toList(),
                forms,
                errors);
    }

    private static List<Fact> facts(Stay stay, LocalDate today) {
        LocalDate ended = stay.time().endedOn();
        LocalDate next = stay.time().nextReview();
        boolean lives = ended == null;
        return List.of(
                new Fact(t("shelter.stay.began"), Formats.date(stay.time().beganOn()), false),
                new Fact(
                        t("shelter.stay.end"),
                        Formats.date(stay.time().foreseenEnd()),
                        lives && stay.time().foreseenEnd().isBefore(today)),
                new Fact(
                        t("shelter.stay.longest"),
                        Formats.date(stay.time().beganOn().plusDays(stay.time().mostDays())),
                        false),
                new Fact(t("shelter.stay.share"), Formats.euro(stay.contribution()), false),
                new Fact(t("shelter.stay.aim"), stay.aim(), false),
                lives
                        ? new Fact(
                                t("shelter.stay.next"),
                                next == null ? t("shelter.stay.next.none") : Formats.date(next),
                                next != null && next.isBefore(today))
                        : new Fact(
                                t("shelter.stay.ended"),
                                Formats.date(ended) + ": " + (stay.outcome() == null ? "" : stay.outcome()),
                                false));
    }

    private static Row row(Step step, LocalDate today) {
        LocalDate done = step.doneOn();
        return new Row(
                step.id().toString(),
                step.what(),
                t("shelter.step.by", Formats.date(step.due()), step.who()),
                done == null ? "" : t("shelter.step.doneOn", Formats.date(done)),
                done == null && step.due().isBefore(today));
    }
}
