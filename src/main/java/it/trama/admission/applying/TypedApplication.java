package it.trama.admission.applying;

import static it.trama.platform.web.Texts.t;

import it.trama.admission.ListRules;
import it.trama.admission.applying.MakeApplication.Whose;
import it.trama.kernel.FiscalCode;
import it.trama.kernel.NotFound;
import it.trama.kernel.Result;
import it.trama.kernel.Sex;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** What was typed in the form of an application. */
record TypedApplication(Map<String, List<String>> typed) {

    static final String ANSWER = "q-";
    private static final List<String> HOMES = List.of("home1", "home2", "home3", "home4");

    String of(String name) {
        List<String> values = typed.get(name);
        return values == null || values.isEmpty() ? "" : Inputs.text(values.getFirst());
    }

    ApplyPage.Typed again(FormErrors errors) {
        var values = new LinkedHashMap<String, String>();
        typed.keySet().forEach(name -> values.put(name, of(name)));
        return new ApplyPage.Typed(values, documents(), errors);
    }

    private List<String> documents() {
        return Objects.requireNonNullElse(typed.get("documents"), List.of());
    }

    List<UUID> homes() {
        return HOMES.stream().flatMap(name -> Inputs.id(of(name)).stream()).toList();
    }

    FormErrors errors() {
        FormErrors errors = of("need").isEmpty() ? FormErrors.at("need", t("admission.error.need")) : FormErrors.NONE;
        errors = of("contact").isEmpty() ? errors.with("contact", t("admission.error.contact")) : errors;
        errors = of("askedBy").isEmpty() ? errors.with("askedBy", t("admission.error.askedBy")) : errors;
        return Inputs.date(of("on")).isEmpty() ? errors.with("on", t("admission.error.day")) : errors;
    }

    /** The fiscal code must agree with name, birth and sex. */
    FormErrors deskErrors() {
        FormErrors errors = errors();
        Optional<LocalDate> born = Inputs.date(of("born"));
        Optional<Sex> sex = Inputs.choice(Sex.class, of("sex"));
        errors = of("familyName").isEmpty() ? errors.with("familyName", t("admission.error.name")) : errors;
        errors = of("givenName").isEmpty() ? errors.with("givenName", t("admission.error.name")) : errors;
        errors = born.isEmpty() ? errors.with("born", t("admission.error.day")) : errors;
        errors = sex.isEmpty() ? errors.with("sex", t("admission.error.sex")) : errors;
        if (born.isEmpty() || sex.isEmpty()) {
            return errors;
        }
        boolean agrees = switch (FiscalCode.parse(of("fiscalCode"))) {
            case Result.Refused(var _) -> false;
            case Result.Done(FiscalCode code) -> code.matches(of("familyName"), of("givenName"), born.get(), sex.get());
        };
        return agrees ? errors : errors.with("fiscalCode", t("admission.error.code"));
    }

    Application.Person person() {
        String code = switch (FiscalCode.parse(of("fiscalCode"))) {
            case Result.Done(FiscalCode parsed) -> parsed.value();
            case Result.Refused(var _) -> throw new NotFound();
        };
        return new Application.Person(
                null,
                null,
                code,
                of("familyName") + " " + of("givenName"),
                Inputs.date(of("born")).orElseThrow(),
                Sex.valueOf(of("sex")),
                new Application.Codes(code, of(ANSWER + "RESIDENCE")));
    }

    MakeApplication.Command command(Whose whose, ListRules rules, List<UUID> homes) {
        boolean known = rules.paths().stream().anyMatch(path -> path.code().equals(of("path")));
        boolean desk = whose instanceof Whose.AtDesk;
        var asked = new Application.Asked(
                rules.named().code(),
                known && !desk ? of("path") : rules.paths().getFirst().code(),
                of("need"),
                of("askedBy"),
                of("contact"),
                documents().stream()
                        .filter(code -> rules.documents().stream()
                                .anyMatch(document -> document.code().equals(code)))
                        .toList(),
                Inputs.date(of("on")).orElseThrow());
        var declared = new LinkedHashMap<String, String>();
        typed.keySet().stream()
                .filter(name -> name.startsWith(ANSWER))
                .forEach(name -> declared.put(name.substring(ANSWER.length()), of(name)));
        return new MakeApplication.Command(
                Inputs.id(of("id")).orElseThrow(NotFound::new), whose, asked, homes, declared);
    }

    static Stream<String> askers() {
        return Stream.of("SELF", "FAMILY", "REPRESENTATIVE", "SERVICE");
    }
}
