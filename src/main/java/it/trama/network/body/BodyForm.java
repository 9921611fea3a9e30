package it.trama.network.body;

import static it.trama.platform.web.Texts.t;

import it.trama.network.ItalianNumbers;
import it.trama.network.body.BodyFacts.Described;
import it.trama.network.body.BodyFacts.Identity;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Inputs;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** What a body is, as typed by the office. */
public record BodyForm(Map<String, String> values) {

    static final List<String> FIELDS = List.of(
            "name",
            "kind",
            "contact",
            "description",
            "taxCode",
            "vatNumber",
            "runtsSection",
            "runtsNumber",
            "runtsChecked",
            "website");

    static final List<String> SECTIONS =
            List.of("ODV", "APS", "PHILANTHROPIC", "SOCIAL_ENTERPRISE", "NETWORK", "MUTUAL_AID", "OTHER");

    public String of(String field) {
        return Inputs.text(values.get(field));
    }

    static BodyForm blank() {
        return new BodyForm(Map.of("id", UUID.randomUUID().toString(), "version", "0"));
    }

    static BodyForm of(BodyFacts facts) {
        var values = new HashMap<String, String>();
        Described body = facts.described();
        Identity identity = facts.identity();
        values.put("id", body.id().toString());
        values.put("version", String.valueOf(facts.who().version().number()));
        values.put("name", body.name());
        values.put("kind", body.kind());
        values.put("contact", body.contact());
        values.put("description", body.description());
        values.put("taxCode", identity.taxCode());
        values.put("vatNumber", identity.vatNumber());
        values.put("runtsSection", identity.runtsSection());
        values.put("runtsNumber", identity.runtsNumber());
        values.put("runtsChecked", identity.runtsChecked() == null ? "" : Formats.date(identity.runtsChecked()));
        values.put("website", identity.website());
        return new BodyForm(values);
    }

    FormErrors errors(LocalDate today) {
        var errors = FormErrors.NONE;
        if (of("name").isEmpty()) {
            errors = errors.with("name", t("network.body.nameMissing"));
        }
        if (!BodyKind.isBody(of("kind"))) {
            errors = errors.with("kind", t("network.body.kindMissing"));
        }
        if (!of("vatNumber").isEmpty() && !ItalianNumbers.isVat(compact("vatNumber"))) {
            errors = errors.with("vatNumber", t("network.body.vatWrong"));
        }
        if (!of("taxCode").isEmpty() && !ItalianNumbers.isTaxCode(compact("taxCode"))) {
            errors = errors.with("taxCode", t("network.body.taxCodeWrong"));
        }
        if (!of("website").isEmpty() && !of("website").matches("https?://[^\\s]+\\.[^\\s]+")) {
            errors = errors.with("website", t("network.body.websiteWrong"));
        }
        return runts(errors, today);
    }

    private FormErrors runts(FormErrors before, LocalDate today) {
        var errors = before;
        boolean registered = SECTIONS.contains(of("runtsSection"));
        var checked = Inputs.date(of("runtsChecked"));
        if (!registered && !(of("runtsNumber") + of("runtsChecked")).isEmpty()) {
            errors = errors.with("runtsSection", t("network.body.runtsSectionMissing"));
        }
        if (registered && of("runtsNumber").isEmpty()) {
            errors = errors.with("runtsNumber", t("network.body.runtsNumberMissing"));
        }
        if (registered && (checked.isEmpty() || checked.get().isAfter(today))) {
            errors = errors.with("runtsChecked", t("network.body.runtsCheckedMissing"));
        }
        return errors;
    }

    private String compact(String field) {
        return of(field).replaceAll("[\\s.]", "").toUpperCase(Locale.ROOT).replaceFirst("^IT(?=[0-9]{11}$)", "");
    }

    Identity identity() {
        return new Identity(
                compact("taxCode"),
                compact("vatNumber"),
                of("runtsSection"),
                of("runtsNumber"),
                Inputs.date(of("runtsChecked")).orElse(null),
                of("website"));
    }

    int version() {
        return of("version").matches("[0-9]{1,8}") ? Integer.parseInt(of("version")) : 0;
    }
}
