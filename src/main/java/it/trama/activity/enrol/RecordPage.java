package it.trama.activity.enrol;

import static it.trama.platform.web.Texts.t;

import it.trama.activity.Activities.Standing;
import it.trama.activity.Activity;
import it.trama.activity.ActivityWords;
import it.trama.activity.enrol.Enrol.Refusal;
import it.trama.casefile.HeaderView;
import it.trama.kernel.Result;
import it.trama.platform.web.FormErrors;
import java.time.LocalDate;
import java.util.List;

/** Activities of a record. */
public record RecordPage(HeaderView header, List<Mine> mine, List<Choice> choices) {

    public record Mine(String href, String title, String when, String rank, String state, String badge) {}

    public record Choice(String href, String title, String when, String where, String ages, String places) {}

    /**
     * One activity to enrol in.
     *
     * @param told    what the organiser will know
     * @param refused why it cannot be told; empty text: it can
     */
    public record Form(
            HeaderView header, Choice activity, Told told, String refused, DeskForm typed, FormErrors errors) {}

    public record Told(String body, String what, String basis) {}

    static RecordPage of(ReadOfRecord.Listed listed, ActivityWords words, LocalDate today) {
        return new RecordPage(
                listed.header(),
                listed.mine().stream().map(RecordPage::mine).toList(),
                listed.choices().stream()
                        .map(one -> choice(
                                one,
                                listed.standing().getOrDefault(one.id(), Standing.NONE),
                                words,
                                today,
                                listed.header().href() + "/attivita/"))
                        .toList());
    }

    private static Mine mine(ReadOfRecord.Mine one) {
        EnrolmentState state = one.enrolment().state();
        return new Mine(
                "/iscrizioni/persone/" + one.enrolment().id(),
                one.activity().about().title(),
                ActivityWords.period(one.activity().span()) + " · "
                        + ActivityWords.times(one.activity().span()),
                one.rank()
                        .map(rank -> t("activity.rank", rank.rank(), rank.waiting()))
                        .orElse(""),
                t("activity.enrolment." + state),
                state == EnrolmentState.ENROLLED
                        ? "t-badge-ok"
                        : state == EnrolmentState.OFFERED ? "t-badge-warn" : "");
    }

    private static Choice choice(
            Activity one, Standing standing, ActivityWords words, LocalDate today, String address) {
        return new Choice(
                address + one.id(),
                one.about().title(),
                ActivityWords.period(one.span()) + " · " + ActivityWords.times(one.span()),
                words.where(one.where()),
                ActivityWords.ages(one.room()),
                ActivityWords.places(one, standing) + " · " + ActivityWords.enrolling(one.span(), today));
    }

    static Form form(
            ReadOfRecord.Form form,
            ActivityWords words,
            String body,
            LocalDate today,
            DeskForm typed,
            FormErrors errors) {
        String address = form.header().href() + "/attivita/";
        String refused = form.told() instanceof Result.Refused<Subjects.Told, Refusal>(var why)
                ? t("activity.enrol.refused." + why)
                : "";
        String basis = form.told() instanceof Result.Done<Subjects.Told, Refusal>(var told) ? told.basis() : "";
        var what = new Told(
                body,
                t("activity.told", form.header().name(), form.header().subject().age()),
                basis);
        return new Form(
                form.header(),
                choice(form.activity(), form.standing(), words, today, address),
                what,
                refused,
                typed,
                errors);
    }
}
