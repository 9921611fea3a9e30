package it.trama.plan.folio;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.NotFound;
import it.trama.plan.PlanGuidelines;
import it.trama.plan.Typed;
import it.trama.plan.folio.Folio.Links;
import it.trama.plan.folio.Folio.When;
import it.trama.plan.folio.Folio.Where;
import it.trama.plan.folio.Folio.Who;
import it.trama.plan.folio.Folios.Milestone;
import it.trama.plan.folio.WorkOnFolio.Known;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A folio, or a milestone, as it is typed. */
public record FolioForm(Map<String, List<String>> typed) {

    static final List<String> TERRITORIES = List.of("DISTRICT", "SUBDISTRICTS", "MUNICIPALITIES");

    private static final Pattern MONTH = Pattern.compile("(\\d{1,2})[/.\\- ](\\d{4})");
    private static final int LONGEST = 2000;

    private String first(String field) {
        List<String> values = typed.get(field);
        return values == null || values.isEmpty() ? "" : values.getFirst();
    }

    private String text(String field) {
        return Inputs.text(first(field));
    }

    private List<String> all(String field) {
        List<String> values = typed.get(field);
        return values == null
                ? List.of()
                : values.stream()
                        .map(Inputs::text)
                        .filter(v -> !v.isEmpty())
                        .distinct()
                        .sorted()
                        .toList();
    }

    Typed typed(FormErrors errors) {
        return new Typed(typed.keySet().stream().collect(Collectors.toMap(field -> field, this::first)), errors);
    }

    /** Written as 3/2019. */
    static Optional<LocalDate> month(String text) {
        Matcher matcher = MONTH.matcher(text);
        try {
            return matcher.matches()
                    ? Optional.of(
                            LocalDate.of(Integer.parseInt(matcher.group(2)), Integer.parseInt(matcher.group(1)), 1))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    FormErrors errors(Known known, Norms norms, PlanGuidelines guidelines) {
        FormErrors errors = FormErrors.NONE;
        boolean lead = text("lead").isEmpty() || isBody(known, text("lead"));
        errors = lead ? errors : errors.with("lead", t("plan.error.body"));
        errors = all("partners").stream().allMatch(body -> isBody(known, body))
                ? errors
                : errors.with("partners", t("plan.error.body"));
        errors = TERRITORIES.contains(text("territory")) ? errors : errors.with("territory", t("plan.error.territory"));
        if (!text("territory").equals("DISTRICT") && all("places").isEmpty()) {
            errors = errors.with("places", t("plan.error.places"));
        }
        errors = text("beneficiaries").length() > LONGEST
                ? errors.with("beneficiaries", t("plan.error.filled", LONGEST))
                : errors;
        errors = months(errors);
        errors = all("norms").stream().allMatch(norms::has) ? errors : errors.with("norms", t("plan.error.norm"));
        errors = all("guidelines").stream()
                        .allMatch(code -> guidelines.find(code).isPresent())
                ? errors
                : errors.with("guidelines", t("plan.error.guideline"));
        return all("outcomes").stream()
                        .allMatch(code ->
                                known.outcomes().stream().anyMatch(o -> o.code().equals(code)))
                ? errors
                : errors.with("outcomes", t("plan.error.outcome"));
    }

    private FormErrors months(FormErrors soFar) {
        FormErrors errors = soFar;
        for (String field : List.of("from", "to")) {
            if (!text(field).isEmpty() && month(text(field)).isEmpty()) {
                errors = errors.with(field, t("plan.error.month"));
            }
        }
        boolean backwards = month(text("from"))
                .flatMap(from -> month(text("to")).filter(to -> to.isBefore(from)))
                .isPresent();
        return backwards ? errors.with("to", t("plan.error.months")) : errors;
    }

    private static boolean isBody(Known known, String id) {
        return known.organisations().stream()
                .anyMatch(body -> body.id().toString().equals(id));
    }

    /** Only of a form without errors. */
    Folio folio(String item, Known known) {
        String territory = text("territory");
        boolean whole = territory.equals("DISTRICT");
        List<String> kept = all("places").stream()
                .filter(place -> known.municipalities().stream()
                        .anyMatch(m -> territory.equals("MUNICIPALITIES")
                                ? m.istatCode().equals(place)
                                : Integer.toString(m.subdistrict()).equals(place)))
                .toList();
        return new Folio(
                item,
                new Who(
                        Inputs.id(text("lead")).orElse(null),
                        all("partners").stream().map(UUID::fromString).sorted().toList()),
                new Where(territory, whole ? List.of() : kept),
                text("beneficiaries"),
                new When(month(text("from")).orElse(null), month(text("to")).orElse(null)),
                new Links(all("norms"), all("guidelines"), all("outcomes")),
                Inputs.number(first("version")).map(BigDecimal::intValue).orElse(0));
    }

    FormErrors ofMilestone() {
        FormErrors errors =
                text("milestone").isEmpty() ? FormErrors.at("milestone", t("plan.error.milestone")) : FormErrors.NONE;
        return Inputs.date(first("due")).isPresent() ? errors : errors.with("due", t("plan.error.day"));
    }

    Milestone milestone() {
        return new Milestone(
                Inputs.id(first("id")).orElseThrow(NotFound::new),
                text("milestone"),
                Inputs.date(first("due")).orElseThrow(),
                null);
    }
}
