package it.trama.project.signing;

import static it.trama.platform.web.Texts.t;

import it.trama.casefile.HeaderView;
import it.trama.people.Representative;
import it.trama.people.RepresentativeKind;
import it.trama.platform.web.Crumb;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Option;
import it.trama.project.Project;
import it.trama.project.ProjectSheets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The signatures of a project: who has signed and how, who still has to, and the three ways of doing it. */
public record SigningPage(
        HeaderView header,
        List<Crumb> crumbs,
        Facts facts,
        List<ProjectSheets.Party> parties,
        List<Asked> asked,
        List<String> missing,
        Typed typed) {

    /** @param complete all have signed, but something stands in the way of completing */
    public record Facts(
            String href,
            String title,
            Project.Status status,
            int version,
            boolean mayWrite,
            boolean complete,
            String signWord) {}

    /** @param signedHow empty while it is missing */
    public record Asked(String id, String label, String signer, String signedHow, Ways ways) {}

    /** @param byAccount whether who reads may sign as this party from the own account; {@code person} asks for whom one signs; {@code deciding} who may, with the capacity */
    public record Ways(boolean byAccount, boolean person, boolean body, Suggested suggested, List<Option> deciding) {}

    /** @param actingAs empty: for oneself */
    public record Suggested(String signer, String actingAs) {}

    public record Typed(String what, Map<String, String> fields, FormErrors errors, LocalDate today) {

        public String of(String name, String otherwise) {
            String typed = fields.getOrDefault(name, "");
            return typed.isEmpty() ? otherwise : typed;
        }

        /** Who may sign for the person stands there until something is typed. */
        Typed before(Suggested suggested) {
            var all = new HashMap<>(Map.of("sign-PERSON", suggested.signer(), "as-PERSON", suggested.actingAs()));
            all.putAll(fields);
            return new Typed(what, all, errors, today);
        }

        public FormErrors errorsOf(String form) {
            return what.equals(form) ? errors : FormErrors.NONE;
        }
    }

    public static List<Option> capacities() {
        return Arrays.asList("PARENT", "GUARDIAN", "SUPPORT_ADMINISTRATOR", "CURATOR").stream()
                .map(code -> new Option(code, t("project.acting." + code)))
                .toList();
    }

    public static List<Option> selfOrCapacities() {
        return Stream.concat(Stream.of(new Option("", t("project.acting.SELF"))), capacities().stream())
                .toList();
    }

    /** Empty for oneself, and for what is no capacity. */
    static String capacity(@Nullable String typed) {
        return capacities().stream()
                .map(Option::value)
                .filter(code -> code.equals(typed))
                .findFirst()
                .orElse("");
    }

    static SigningPage of(OpenSigning.Opened opened, Typed typed) {
        Project project = opened.project();
        HeaderView header = opened.header();
        String href = "/progetti/" + project.id();
        Sheet sheet = opened.sheet();
        boolean complete = sheet != null && sheet.text().open() && sheet.complete();
        return new SigningPage(
                header,
                List.of(
                        new Crumb(header.name(), header.href()),
                        new Crumb(project.outline().title(), href)),
                new Facts(
                        href,
                        project.outline().title(),
                        project.state().status(),
                        project.state().version(),
                        opened.around().mayWrite(),
                        complete,
                        opened.around().signWord()),
                opened.around().parties(),
                sheet == null
                        ? List.of()
                        : sheet.requests().stream()
                                .map(request -> asked(
                                        request, header.name(), opened.around().deciding()))
                                .toList(),
                opened.around().objections(),
                typed.before(signing(true, header.name(), opened.around().deciding())));
    }

    private static Asked asked(Sheet.Request request, String person, List<Representative> deciding) {
        Sheet.@Nullable Given given = request.given();
        boolean isPerson = request.party().equals("PERSON");
        var ways = new Ways(
                request.party().equals("SOCIAL_WORKER"),
                isPerson,
                request.organisation() != null,
                signing(isPerson, person, deciding),
                isPerson ? deciding.stream().map(SigningPage::option).toList() : List.of());
        return new Asked(
                request.id().toString(),
                request.label(),
                given == null ? "" : SignedPrint.signer(given),
                given == null ? "" : t("project.signed." + given.mode(), Formats.longDate(given.day())),
                ways);
    }

    /** A guardian, or a parent of a minor, signs in the person's place; who has a support administrator may still sign alone. */
    private static Suggested signing(boolean isPerson, String person, List<Representative> deciding) {
        return !isPerson
                ? new Suggested("", "")
                : deciding.stream()
                        .filter(r -> r.kind() == RepresentativeKind.GUARDIAN || r.kind() == RepresentativeKind.PARENT)
                        .findFirst()
                        .map(r -> new Suggested(r.name(), r.kind().name()))
                        .orElse(new Suggested(person, ""));
    }

    private static Option option(Representative representative) {
        return new Option(representative.name(), t("project.acting." + representative.kind()));
    }

    /** Refusals in words, at their fields. */
    static FormErrors add(FormErrors before, Sheet.Refusal refusal) {
        FormErrors errors = before;
        switch (refusal) {
            case Sheet.Refusal.NotReady(var objections) -> {
                for (String objection : objections) {
                    errors = errors.with("missing-" + errors.byField().size(), objection);
                }
            }
            case Sheet.Refusal.Unsigned(var party, var field) ->
                errors = errors.with(field, t("project.refusal.Unsigned", party));
            case Sheet.Refusal.AlreadySigned _ -> errors = errors.with("", t("project.refusal.AlreadySigned"));
            case Sheet.Refusal.NothingShown _ -> errors = errors.with("scan", t("project.refusal.NothingShown"));
            case Sheet.Refusal.NotAnImage _ -> errors = errors.with("scan", t("project.refusal.NotAnImage"));
        }
        return errors;
    }
}
