package it.trama.network.agreement;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.Period;
import it.trama.network.agreement.AgreementRows.Signed;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/** What was signed, as typed by the office. */
public record AgreementForm(Map<String, String> values) {

    static final List<String> KINDS = List.of("ART28", "PROTOCOL", "CONVENTION");
    public static final int PARTIES = 3;

    public String of(String field) {
        return Inputs.text(values.get(field));
    }

    static AgreementForm blank() {
        return new AgreementForm(Map.of("id", UUID.randomUUID().toString(), "kind", "ART28"));
    }

    FormErrors errors(LocalDate today) {
        var errors = FormErrors.NONE;
        if (!KINDS.contains(of("kind"))) {
            errors = errors.with("kind", t("network.agreement.kindMissing"));
        }
        if (of("subject").isEmpty()) {
            errors = errors.with("subject", t("network.agreement.subjectMissing"));
        }
        Optional<LocalDate> signed = Inputs.date(of("signedOn"));
        if (signed.isEmpty() || signed.get().isAfter(today)) {
            errors = errors.with("signedOn", t("network.agreement.signedMissing"));
        }
        Optional<LocalDate> from = Inputs.date(of("from"));
        if (from.isEmpty()) {
            errors = errors.with("from", t("network.agreement.fromMissing"));
        }
        Optional<LocalDate> until = Inputs.date(of("until"));
        if (until.isEmpty() && (!of("until").isEmpty() || of("kind").equals("ART28"))) {
            errors = errors.with("until", t("network.agreement.untilMissing"));
        }
        if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
            errors = errors.with("until", t("network.agreement.untilBefore"));
        }
        return errors;
    }

    boolean opens() {
        return of("kind").equals("ART28")
                || (of("kind").equals("PROTOCOL") && of("data").equals("yes"));
    }

    Signed signed(UUID id, UUID organisation) {
        return new Signed(
                id,
                organisation,
                of("kind"),
                new AgreementRows.Title(
                        of("subject"),
                        of("reference"),
                        Inputs.date(of("signedOn")).orElseThrow()),
                new Period(
                        Inputs.date(of("from")).orElseThrow(),
                        Inputs.date(of("until")).map(day -> day.plusDays(1)).orElse(null)),
                opens());
    }

    List<UUID> parties() {
        return IntStream.rangeClosed(1, PARTIES)
                .mapToObj(i -> Inputs.id(of("party" + i)))
                .flatMap(Optional::stream)
                .toList();
    }
}
