package it.trama.sharing.referral;

import static it.trama.platform.web.Texts.t;

import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Option;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What a body received, and how many it says it can take. */
public record ReceivedPage(
        List<ReferralPage.Row> rows, List<String> declared, List<Option> weeks, Typed form, FormErrors errors) {

    private static final int WEEKS = 4;

    public record Typed(@Nullable String week, @Nullable String places) {}

    static ReceivedPage of(ReceiveReferrals.Received shown, LocalDate today, Typed form, FormErrors errors) {
        return new ReceivedPage(
                shown.referrals().stream()
                        .map(one -> ReferralPage.row(
                                one, "/invii/" + one.id(), one.sent().organisation()))
                        .toList(),
                shown.declared().stream()
                        .map(week -> t("sharing.capacity.declared", Formats.longDate(week.week()), week.places()))
                        .toList(),
                weeks(today).stream()
                        .map(week -> new Option(week.toString(), t("sharing.capacity.week", Formats.longDate(week))))
                        .toList(),
                form,
                errors);
    }

    /** Mondays from this week's on. */
    static List<LocalDate> weeks(LocalDate today) {
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return IntStream.range(0, WEEKS).mapToObj(monday::plusWeeks).toList();
    }
}
