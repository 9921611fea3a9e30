package it.trama.agreement.folio;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.Period;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** An agreement as it is typed. The last day is typed; the period ends the day after. */
public record AgreementForm(Map<String, String> typed) {

    public String of(String field) {
        return Inputs.text(typed.get(field));
    }

    static AgreementForm blank() {
        return new AgreementForm(Map.of("id", UUID.randomUUID().toString()));
    }

    /** The same again, from the day after the old one's last. */
    static AgreementForm renewing(Agreement old) {
        var typed = new HashMap<>(of(old).typed());
        typed.put("id", UUID.randomUUID().toString());
        typed.put("renews", old.id().toString());
        LocalDate to = old.valid().to();
        typed.put("from", to == null ? "" : to.toString());
        typed.put("until", "");
        return new AgreementForm(typed);
    }

    static AgreementForm of(Agreement agreement) {
        return new AgreementForm(Map.of(
                "version", Integer.toString(agreement.saved().version()),
                "kind", agreement.words().kind().code(),
                "title", agreement.words().title(),
                "purpose", agreement.words().purpose(),
                "from", agreement.valid().from().toString(),
                "until", Objects.toString(agreement.valid().lastDay(), "")));
    }

    FormErrors errors(List<Agreement.Kind> kinds) {
        var errors = FormErrors.NONE;
        if (kinds.stream().noneMatch(kind -> kind.code().equals(of("kind")))) {
            errors = errors.with("kind", t("agreement.error.kind"));
        }
        if (of("title").isEmpty()) {
            errors = errors.with("title", t("agreement.error.title"));
        }
        Optional<LocalDate> from = Inputs.date(of("from"));
        Optional<LocalDate> until = Inputs.date(of("until"));
        if (from.isEmpty()) {
            errors = errors.with("from", t("agreement.error.from"));
        }
        if (until.isEmpty() && !of("until").isEmpty()) {
            errors = errors.with("until", t("agreement.error.day"));
        }
        if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
            errors = errors.with("until", t("agreement.error.before"));
        }
        return errors;
    }

    Period valid() {
        return new Period(
                Inputs.date(of("from")).orElseThrow(),
                Inputs.date(of("until")).map(day -> day.plusDays(1)).orElse(null));
    }

    int version() {
        return Inputs.number(of("version")).map(BigDecimal::intValue).orElse(0);
    }
}
