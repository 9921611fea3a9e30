package it.trama.plan.edit;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.NotFound;
import it.trama.plan.PlanItem;
import it.trama.plan.Typed;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import it.trama.platform.web.Option;
import it.trama.platform.web.Texts;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/** An item, or a version, as it is typed. */
public record EditForm(Map<String, String> typed) {

    static final List<String> KINDS = List.of(
            "strategia",
            "obiettivo",
            "azione",
            "proposta",
            "direttrice",
            "sviluppo",
            "principio",
            "indirizzo",
            "esigenza",
            "funzione",
            "elemento");

    static final List<String> AREAS = List.of(
            "poverta",
            "abitare",
            "disabilita",
            "non_autosufficienza",
            "disagio_psichico",
            "dipendenze",
            "pari_opportunita",
            "violenza_di_genere",
            "conciliazione",
            "migrazioni",
            "lavoro",
            "famiglia_tutela",
            "infanzia",
            "genitorialita",
            "affido_familiare",
            "monogenitori_separati",
            "giovani",
            "beni_comuni",
            "artiterapie",
            "agricoltura_sociale",
            "sport",
            "servizio_sociale_territoriale",
            "sistemi_informativi",
            "enti_gestori",
            "sistema");

    private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9.-]{0,29}");
    private static final int LONGEST = 3000;

    private String text(String field) {
        return Inputs.text(typed.get(field));
    }

    Typed typed(FormErrors errors) {
        return new Typed(typed, errors);
    }

    static List<Option> options(List<String> values, String texts) {
        return values.stream().map(v -> new Option(v, t(texts + v))).toList();
    }

    FormErrors ofNew() {
        FormErrors errors = ofItem();
        return CODE.matcher(text("code")).matches() ? errors : errors.with("code", t("plan.error.code"));
    }

    FormErrors ofItem() {
        FormErrors errors = FormErrors.NONE;
        errors = filled("title") ? errors : errors.with("title", t("plan.error.filled", LONGEST));
        errors = Texts.has("plan.kind." + text("kind")) ? errors : errors.with("kind", t("plan.error.kind"));
        errors = Texts.has("plan.area." + text("area")) ? errors : errors.with("area", t("plan.error.area"));
        return filled("section") ? errors : errors.with("section", t("plan.error.section"));
    }

    private boolean filled(String field) {
        return !text(field).isEmpty() && text(field).length() <= LONGEST;
    }

    PlanItem item(String code) {
        String parent = text("parent");
        return new PlanItem(
                code, text("area"), text("kind"), parent.isEmpty() ? null : parent, text("title"), text("section"));
    }

    String code() {
        return text("code");
    }

    int version() {
        return Inputs.number(typed.get("version")).map(BigDecimal::intValue).orElse(0);
    }

    FormErrors ofVersion() {
        FormErrors errors = filled("title") ? FormErrors.NONE : FormErrors.at("title", t("plan.error.filled", LONGEST));
        return filled("reason") ? errors : errors.with("reason", t("plan.error.reason"));
    }

    WorkOnVersion.Open open(String cycle) {
        UUID id = Inputs.id(typed.get("id")).orElseThrow(NotFound::new);
        return new WorkOnVersion.Open(id, cycle, text("title"), text("reason"));
    }
}
