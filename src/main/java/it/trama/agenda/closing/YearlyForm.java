package it.trama.agenda.closing;

import static it.trama.platform.web.Texts.t;

import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A day that comes back each year, as typed: 13/11. */
public record YearlyForm(
        @Nullable String id,
        @Nullable String name,
        @Nullable String monthDay,
        @Nullable String seen) {

    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[/.\\- ](\\d{1,2})");

    static YearlyForm blank() {
        return new YearlyForm(UUID.randomUUID().toString(), "", "", "");
    }

    FormErrors errors() {
        var errors = Inputs.id(id).isEmpty() ? FormErrors.whole(t("agenda.form.stale")) : FormErrors.NONE;
        if (day().isEmpty()) {
            errors = errors.with("monthDay", t("agenda.closing.monthDayMissing"));
        }
        return Inputs.text(name).isEmpty() ? errors.with("name", t("agenda.closing.nameMissing")) : errors;
    }

    private Optional<MonthDay> day() {
        Matcher matcher = DAY.matcher(Inputs.text(monthDay));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(MonthDay.of(Integer.parseInt(matcher.group(2)), Integer.parseInt(matcher.group(1))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Only of a form without errors. */
    AddYearlyDay.Command toCommand() {
        return new AddYearlyDay.Command(
                Inputs.id(id).orElseThrow(), Inputs.text(name), day().orElseThrow(), Inputs.text(seen));
    }
}
