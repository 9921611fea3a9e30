package it.trama.project.pact;

import static it.trama.platform.web.Texts.t;

import it.trama.casefile.HelpKind;
import it.trama.kernel.Period;
import it.trama.kernel.Result;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import it.trama.project.ResourceSource;
import it.trama.project.ResourceUnit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was typed into one of the small forms of the workbench. Field names say their form, so that all stand on one page. */
public record PactForm(Map<String, String> fields) {

    public static final PactForm NOTHING = new PactForm(Map.of());

    public PactForm {
        fields = Map.copyOf(fields);
    }

    public String of(String name) {
        return Inputs.text(fields.get(name));
    }

    public String of(String name, String otherwise) {
        String typed = of(name);
        return typed.isEmpty() ? otherwise : typed;
    }

    int version() {
        return Inputs.number(of("version")).map(Number::intValue).orElse(0);
    }

    UUID id() {
        return Inputs.id(of("id")).orElseGet(UUID::randomUUID);
    }

    /** @param what address of the form */
    Optional<Result<ChangePact.PactChange, FormErrors>> change(String what) {
        return switch (what) {
            case "testo" -> Optional.of(rewrite());
            case "obiettivi" -> Optional.of(goal());
            case "sostegni" -> Optional.of(support());
            case "risorse" -> Optional.of(resource());
            case "impegni" -> Optional.of(undertaking());
            case "togli" -> drop();
            default -> Optional.empty();
        };
    }

    Result<Pact.Outline, FormErrors> outline() {
        FormErrors errors = required(FormErrors.NONE, "title");
        Optional<LocalDate> from = Inputs.date(of("from"));
        Optional<LocalDate> last = Inputs.date(of("to"));
        errors = from.isEmpty() ? errors.with("from", t("project.form.date")) : errors;
        errors = last.isEmpty() ? errors.with("to", t("project.form.date")) : errors;
        if (from.isPresent() && last.isPresent() && last.get().isBefore(from.get())) {
            errors = errors.with("to", t("project.form.period"));
        }
        return errors.any()
                ? Result.refused(errors)
                : Result.done(new Pact.Outline(
                        of("title"),
                        new Period(from.orElseThrow(), last.orElseThrow().plusDays(1)),
                        of("strengths"),
                        of("blocks")));
    }

    private Result<ChangePact.PactChange, FormErrors> rewrite() {
        return switch (outline()) {
            case Result.Done(var outline) -> Result.done(new ChangePact.PactChange.Rewrite(outline));
            case Result.Refused(var errors) -> Result.refused(errors);
        };
    }

    private Result<ChangePact.PactChange, FormErrors> goal() {
        FormErrors errors = required(FormErrors.NONE, "goalTitle");
        Optional<LocalDate> due = Inputs.date(of("goalDue"));
        if (due.isEmpty() && !of("goalDue").isEmpty()) {
            errors = errors.with("goalDue", t("project.form.date"));
        }
        return answer(
                errors,
                () -> new ChangePact.PactChange.AddGoal(
                        new Pact.Goal(id(), 0, of("goalTitle"), of("goalIndicator"), due.orElse(null))));
    }

    private Result<ChangePact.PactChange, FormErrors> support() {
        FormErrors errors = required(FormErrors.NONE, "supportTitle", "supportGoal", "supportBody", "supportKind");
        Optional<UUID> goal = Inputs.id(of("supportGoal"));
        Optional<UUID> body = Inputs.id(of("supportBody"));
        Optional<HelpKind> kind = Inputs.choice(HelpKind.class, of("supportKind"));
        if (!errors.any() && (goal.isEmpty() || body.isEmpty() || kind.isEmpty())) {
            errors = FormErrors.whole(t("project.form.choice"));
        }
        return answer(
                errors,
                () -> new ChangePact.PactChange.AddSupport(new Pact.Support(
                        id(),
                        goal.orElseThrow(),
                        body.orElseThrow(),
                        kind.orElseThrow().name(),
                        of("supportTitle"))));
    }

    private Result<ChangePact.PactChange, FormErrors> resource() {
        FormErrors errors = required(FormErrors.NONE, "resourceSupport", "resourceSource", "resourceDescription");
        Optional<ResourceSource> source = Inputs.choice(ResourceSource.class, of("resourceSource"));
        boolean fund = source.filter(ResourceSource.FUND_LINE::equals).isPresent();
        Optional<UUID> line = fund ? Inputs.id(of("resourceLine")) : Optional.empty();
        if (fund && line.isEmpty()) {
            errors = errors.with("resourceLine", t("project.form.line"));
        }
        Optional<Pact.Worth> worth = worth();
        if (worth.isEmpty() || (fund && worth.get().amount().isZero())) {
            errors = errors.with("resourceQuantity", t("project.form.worth"));
        }
        if (!errors.any() && Inputs.id(of("resourceSupport")).isEmpty()) {
            errors = FormErrors.whole(t("project.form.choice"));
        }
        UUID body = fund ? null : Inputs.id(of("resourceBody")).orElse(null);
        return answer(
                errors,
                () -> new ChangePact.PactChange.AddResource(new Pact.Resource(
                        id(),
                        Inputs.id(of("resourceSupport")).orElseThrow(),
                        new Pact.Giver(source.orElseThrow(), line.orElse(null), body),
                        of("resourceDescription"),
                        worth.orElseThrow(),
                        null)));
    }

    /** A euro is worth a euro; of anything else the value of one is asked. */
    private Optional<Pact.Worth> worth() {
        @Nullable ResourceUnit unit =
                Inputs.choice(ResourceUnit.class, of("resourceUnit")).orElse(null);
        Optional<BigDecimal> quantity = Inputs.number(of("resourceQuantity"))
                .filter(number -> number.signum() > 0 && number.scale() <= 2 && number.precision() <= 10);
        Optional<BigDecimal> value = unit == ResourceUnit.EURO
                ? Optional.of(BigDecimal.ONE)
                : Inputs.number(of("resourceValue"))
                        .filter(number -> number.signum() >= 0 && number.scale() <= 4 && number.precision() <= 10);
        return unit == null || quantity.isEmpty() || value.isEmpty()
                ? Optional.empty()
                : Optional.of(new Pact.Worth(quantity.get(), unit, value.get()));
    }

    private Result<ChangePact.PactChange, FormErrors> undertaking() {
        return answer(
                required(FormErrors.NONE, "undertakingParty", "undertakingText"),
                () -> new ChangePact.PactChange.AddUndertaking(
                        new Pact.Undertaking(id(), of("undertakingParty"), of("undertakingText"))));
    }

    private Optional<Result<ChangePact.PactChange, FormErrors>> drop() {
        Optional<ChangePact.PactChange.Part> part = Inputs.choice(ChangePact.PactChange.Part.class, of("part"));
        return Inputs.id(of("id")).flatMap(id -> part.map(p -> Result.done(new ChangePact.PactChange.Drop(p, id))));
    }

    private FormErrors required(FormErrors before, String... names) {
        FormErrors errors = before;
        for (String name : names) {
            if (of(name).isEmpty()) {
                errors = errors.with(name, t("project.form.required"));
            }
        }
        return errors;
    }

    private static Result<ChangePact.PactChange, FormErrors> answer(
            FormErrors errors, java.util.function.Supplier<ChangePact.PactChange> change) {
        return errors.any() ? Result.refused(errors) : Result.done(change.get());
    }
}
