package it.trama.shelter.record;

import static it.trama.platform.web.Texts.t;

import it.trama.casefile.HeaderView;
import it.trama.platform.web.Formats;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Nights and flats of the record's person. */
public record HousingPage(HeaderView header, List<Card> stays, List<String> nights) {

    public record Card(String title, String body, List<String> facts, List<Step> steps, boolean ended) {}

    public record Step(String what, String when, boolean done, boolean late) {}

    static HousingPage of(ReadHousing.Shown shown) {
        return new HousingPage(
                shown.header(),
                shown.stays().stream().map(stay -> card(stay, shown)).toList(),
                shown.nights().stream()
                        .map(one -> t(
                                "shelter.record.nights",
                                one.body(),
                                one.nights(),
                                Formats.date(one.since()),
                                Formats.date(one.last()),
                                one.refused()))
                        .toList());
    }

    private static Card card(RecordHousing.Stay stay, ReadHousing.Shown shown) {
        var time = stay.time();
        LocalDate ended = time.endedOn();
        String outcome = stay.terms().outcome();
        return new Card(
                stay.flat(),
                stay.body(),
                Stream.of(
                                t("shelter.stay.until", Formats.date(time.beganOn()), Formats.date(time.foreseenEnd())),
                                t("shelter.record.aim", stay.terms().aim()),
                                t(
                                        "shelter.record.share",
                                        Formats.euro(stay.terms().contribution())),
                                said("shelter.record.review", time.nextReview()),
                                ended == null || outcome == null
                                        ? null
                                        : t("shelter.stay.left", Formats.date(ended), outcome))
                        .flatMap(Stream::ofNullable)
                        .toList(),
                shown.steps().stream()
                        .filter(step -> step.stay().equals(stay.stay()))
                        .map(step -> step(step, shown.today()))
                        .toList(),
                ended != null);
    }

    private static @Nullable String said(String text, @Nullable LocalDate day) {
        return day == null ? null : t(text, Formats.date(day));
    }

    private static Step step(RecordHousing.Step step, LocalDate today) {
        LocalDate done = step.doneOn();
        return new Step(
                step.what(),
                done == null
                        ? t("shelter.step.by", Formats.date(step.due()), step.who())
                        : t("shelter.step.doneOn", Formats.date(done)),
                done != null,
                done == null && step.due().isBefore(today));
    }
}
