package it.trama.voucher.asking;

import static it.trama.platform.web.Texts.t;

import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Option;
import it.trama.voucher.Providers.Candidate;
import it.trama.voucher.VoucherDefinition;
import it.trama.voucher.VoucherDefinition.Grade;
import it.trama.voucher.VoucherDefinition.Level;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The ward's form.
 *
 * @param already the open voucher that the hospital has for the same person
 */
public record WardPage(
        WardForm form,
        Choices choices,
        Notes notes,
        @Nullable Already already,
        FormErrors errors) {

    public record Choices(
            List<Option> sexes,
            List<Option> places,
            List<Option> levels,
            List<Option> informed,
            List<Option> providers) {}

    public record Notes(String law, String amounts, String promise) {}

    public record Already(String number, String href) {}

    static WardPage of(
            PrepareAsking.Prepared prepared,
            WardForm form,
            AskVoucher.@Nullable AlreadyAsked already,
            FormErrors errors) {
        VoucherDefinition definition = prepared.definition();
        var limits = definition.limits();
        return new WardPage(
                form,
                new Choices(
                        Option.of(it.trama.kernel.Sex.class, "voucher.sex"),
                        prepared.places().stream()
                                .map(m -> new Option(m.istatCode(), m.name()))
                                .toList(),
                        definition.levels().stream()
                                .map(level -> new Option(level.code(), level(definition, level)))
                                .toList(),
                        Stream.of("PERSON", "FAMILY", "REPRESENTATIVE", "NOT_POSSIBLE")
                                .map(code -> new Option(code, t("voucher.informed." + code)))
                                .toList(),
                        prepared.providers().stream().map(WardPage::provider).toList()),
                new Notes(
                        definition.named().law(),
                        definition.named().amounts(),
                        t("voucher.ask.promise", limits.answerHours(), limits.startHours())),
                already == null ? null : new Already(already.number(), "/voucher/" + already.voucher()),
                errors);
    }

    private static String level(VoucherDefinition definition, Level level) {
        Grade complexity = grade(definition.complexities(), level.complexity());
        Grade intensity = grade(definition.intensities(), level.intensity());
        return t(
                "voucher.ask.level",
                complexity.title(),
                complexity.meaning(),
                intensity.title(),
                Formats.quantity(level.weeklyHours()),
                level.weeks(),
                Formats.euro(level.budget()));
    }

    private static Grade grade(List<Grade> grades, String code) {
        return grades.stream().filter(g -> g.code().equals(code)).findFirst().orElseThrow();
    }

    private static Option provider(Candidate candidate) {
        return new Option(
                candidate.organisation().toString(),
                t("voucher.ask.provider", candidate.name(), Formats.quantity(candidate.free())));
    }
}
