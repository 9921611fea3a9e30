package it.trama.signal.antenna;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.Result;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import it.trama.signal.Sheet;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The sheet as it was filled. */
public record SendForm(String id, Who who, List<String> indicators, String words, String consent, String why) {

    public record Who(String family, String given, String birth, String municipality, String reach) {}

    static SendForm blank() {
        return new SendForm(UUID.randomUUID().toString(), new Who("", "", "", "", ""), List.of(), "", "", "");
    }

    static SendForm of(Map<String, List<String>> sent) {
        return new SendForm(
                text(sent, "id"),
                new Who(
                        text(sent, "family"),
                        text(sent, "given"),
                        text(sent, "birth"),
                        text(sent, "municipality"),
                        text(sent, "reach")),
                sent.getOrDefault("indicators", List.of()),
                text(sent, "words"),
                text(sent, "consent"),
                text(sent, "why"));
    }

    private static String text(Map<String, List<String>> sent, String name) {
        return Inputs.text(sent.getOrDefault(name, List.of("")).getFirst());
    }

    /** What the family says is not asked when a ticked indicator seals the signal. */
    Result<SendSignal.Command, FormErrors> toCommand(Sheet sheet, LocalDate today) {
        List<String> known =
                sheet.of(indicators).stream().map(Sheet.Indicator::code).toList();
        boolean sealed = !sheet.networks(known).isEmpty();
        Optional<LocalDate> birth = Inputs.date(who.birth);
        Optional<Sent.Consent> said = Inputs.choice(Sent.Consent.class, consent);
        FormErrors errors = FormErrors.NONE;
        errors = missing(errors, !who.family.isEmpty(), "family");
        errors = missing(errors, !who.given.isEmpty(), "given");
        errors = missing(errors, who.birth.isEmpty() || birth.isPresent(), "birth");
        errors = missing(errors, birth.isEmpty() || !birth.get().isAfter(today), "birth");
        errors = missing(errors, !who.municipality.isEmpty(), "municipality");
        errors = missing(errors, !known.isEmpty(), "indicators");
        errors = missing(errors, sealed || said.isPresent(), "consent");
        errors = missing(errors, sealed || !said.equals(Optional.of(Sent.Consent.NOT_GIVEN)) || !why.isEmpty(), "why");
        if (errors.any()) {
            return Result.refused(errors);
        }
        return Result.done(new SendSignal.Command(
                Inputs.id(id).orElseGet(UUID::randomUUID),
                new Sent.Who(who.family, who.given, birth.orElse(null), place(), who.reach),
                new Sent.Seen(known, words, sealed ? "" : why),
                said.orElse(Sent.Consent.NOT_ASKED)));
    }

    /** The last choice of the list is "elsewhere or not known". */
    private @org.jspecify.annotations.Nullable String place() {
        return who.municipality.matches("\\d{6}") ? who.municipality : null;
    }

    private static FormErrors missing(FormErrors errors, boolean good, String field) {
        return good ? errors : errors.with(field, t("signal.error." + field));
    }
}
