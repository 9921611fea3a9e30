package it.trama.agenda.closing;

import static it.trama.platform.web.Texts.t;

import it.trama.agenda.OpenTimes.Collision;
import it.trama.agenda.OpenTimes.Unfit;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Option;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Closed days to come, and the forms to add some. */
public record ClosuresPage(
        List<Row> closures,
        List<Row> yearly,
        List<Row> national,
        List<Option> desks,
        Asked asked,
        List<Unfit> unfit,
        boolean mediators) {

    /** @param remove address; empty: by law */
    public record Row(String when, String what, String where, String remove) {}

    /** What was typed, when something about it is to be said: what is wrong, or which appointments it would leave without a place. */
    public record Asked(
            ClosureForm days,
            YearlyForm yearly,
            boolean isYearly,
            FormErrors errors,
            @Nullable Collision collision) {

        static Asked nothing() {
            return new Asked(ClosureForm.blank(), YearlyForm.blank(), false, FormErrors.NONE, null);
        }

        static Asked days(ClosureForm form, FormErrors errors, @Nullable Collision collision) {
            return new Asked(form, YearlyForm.blank(), false, errors, collision);
        }

        static Asked yearly(YearlyForm form, FormErrors errors, @Nullable Collision collision) {
            return new Asked(ClosureForm.blank(), form, true, errors, collision);
        }

        boolean again() {
            return errors.any() || collision != null;
        }
    }

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.ITALY);

    static ClosuresPage of(ShowClosures.Shown shown, Asked asked) {
        return new ClosuresPage(
                shown.closures().stream().map(ClosuresPage::row).toList(),
                shown.yearly().stream()
                        .map(y -> new Row(
                                DAY.format(MonthDay.of(y.month(), y.day())), y.name(), "", address(y.id().toString())))
                        .toList(),
                shown.national().entrySet().stream()
                        .map(day -> new Row(Formats.longDate(day.getKey()), day.getValue(), "", ""))
                        .toList(),
                shown.desks().stream()
                        .map(desk -> new Option(desk.id().toString(), desk.name()))
                        .toList(),
                asked,
                shown.unfit(),
                shown.coordinates());
    }

    private static Row row(ClosedDays.Closure closure) {
        String desk = closure.desk();
        return new Row(
                when(closure.first(), closure.last()),
                closure.reason(),
                desk == null ? t("agenda.closing.everywhere") : desk,
                address(closure.id().toString()));
    }

    private static String when(LocalDate first, LocalDate last) {
        return first.equals(last)
                ? Formats.longDate(first)
                : t("agenda.closing.fromTo", Formats.longDate(first), Formats.longDate(last));
    }

    private static String address(String id) {
        return "/agenda/chiusure/" + id + "/togli";
    }
}
