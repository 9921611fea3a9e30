package it.trama.casefile.asked;

import static it.trama.platform.web.Texts.t;

import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How often one may ask, and who asked more often. */
public record AskedPage(List<Row> limits, List<Excess> excesses, List<Option> which, Typed form, FormErrors errors) {

    public record Row(String asker, String per, int most) {}

    public record Excess(String day, String organisation, String worker, long questions) {}

    /** @param limit asker and period with a space between */
    public record Typed(@Nullable String limit, @Nullable String most) {}

    static AskedPage of(OverseeQuestions.Shown shown, Typed form, FormErrors errors) {
        return new AskedPage(
                shown.limits().stream()
                        .map(limit -> new Row(asker(limit), per(limit), limit.most()))
                        .toList(),
                shown.excesses().stream()
                        .map(e -> new Excess(Formats.date(e.day()), e.organisation(), e.worker(), e.questions()))
                        .toList(),
                shown.limits().stream()
                        .map(limit -> new Option(limit.asker() + " " + limit.per(), asker(limit) + ", " + per(limit)))
                        .toList(),
                form,
                errors);
    }

    private static String asker(AskLimits.Limit limit) {
        return t("casefile.asked.asker." + limit.asker());
    }

    private static String per(AskLimits.Limit limit) {
        return t("casefile.asked.per." + limit.per());
    }
}
