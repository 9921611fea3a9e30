package it.trama.project.writing;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.Result;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import it.trama.project.BudgetChannel;
import it.trama.project.Project;
import it.trama.project.ResourceSource;
import it.trama.project.ResourceUnit;
import it.trama.project.SupportCategory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The forms of the workbench, each read into one change. */
record PartForms(ProjectForm form) {

    /** @param what address of the form */
    Optional<Result<DraftChange, FormErrors>> change(String what) {
        return switch (what) {
            case "testo" -> Optional.of(rewrite());
            case "obiettivi" -> Optional.of(goal());
            case "sostegni" -> Optional.of(support());
            case "risorse" -> Optional.of(resource());
            case "impegni" -> Optional.of(undertaking());
            case "appuntamenti" -> Optional.of(review());
            case "condividi" -> Optional.of(Result.done(new DraftChange.Share()));
            case "persone" -> Optional.of(person());
            case "togli" -> drop();
            default -> Optional.empty();
        };
    }

    private Result<DraftChange, FormErrors> person() {
        return Inputs.id(form.of("person"))
                .<Result<DraftChange, FormErrors>>map(id -> Result.done(new DraftChange.AddPerson(id)))
                .orElseGet(() -> Result.refused(FormErrors.at("person", t("project.form.choice"))));
    }

    private Result<DraftChange, FormErrors> rewrite() {
        return switch (OutlineFields.read(form)) {
            case Result.Done(var outline) -> Result.done(new DraftChange.Rewrite(outline));
            case Result.Refused(var errors) -> Result.refused(errors);
        };
    }

    private Result<DraftChange, FormErrors> goal() {
        FormErrors errors = required("goalTitle");
        Optional<LocalDate> due = Inputs.date(form.of("goalDue"));
        if (due.isEmpty() && !form.of("goalDue").isEmpty()) {
            errors = errors.with("goalDue", t("project.form.date"));
        }
        UUID id = form.id();
        return answer(
                errors,
                () -> new DraftChange.PutGoal(new Project.Goal(
                        id,
                        id,
                        0,
                        form.of("goalTitle"),
                        new Project.Aim(
                                form.of("goalArea"),
                                form.of("goalNeed"),
                                form.of("goalIndicator"),
                                form.of("goalBaseline"),
                                form.of("goalTarget"),
                                due.orElse(null)))));
    }

    private Result<DraftChange, FormErrors> support() {
        List<UUID> goals = form.all("supportGoal").stream()
                .flatMap(typed -> Inputs.id(typed).stream())
                .toList();
        FormErrors errors = supportErrors(goals);
        Optional<UUID> body = Inputs.id(form.of("supportBody"));
        Optional<SupportCategory> category = Inputs.choice(SupportCategory.class, form.of("supportCategory"));
        String helper = form.of("supportHelper");
        if (!errors.any() && category.isEmpty()) {
            errors = FormErrors.whole(t("project.form.choice"));
        }
        var week = WeekFields.read(form);
        if (week.isEmpty()) {
            errors = errors.with("week1", t("project.form.week"));
        }
        UUID id = form.id();
        return answer(
                errors,
                () -> new DraftChange.PutSupport(new Project.Support(
                        id,
                        id,
                        form.of("supportTitle"),
                        category.orElseThrow(),
                        new Project.GivenBy(body.orElse(null), body.isPresent() ? "" : helper, body.isPresent()),
                        how(week.orElseThrow()),
                        goals)));
    }

    private FormErrors supportErrors(List<UUID> goals) {
        FormErrors errors = required("supportTitle", "supportCategory");
        if (Inputs.id(form.of("supportBody")).isEmpty()
                && form.of("supportHelper").isEmpty()) {
            errors = errors.with("supportBody", t("project.form.giver"));
        }
        return goals.isEmpty() ? errors.with("supportGoal", t("project.form.goal")) : errors;
    }

    private Project.How how(List<Project.Hours> week) {
        String recipient = form.of("supportRecipient", "PERSON");
        boolean known = List.of("PERSON", "HOUSEHOLD", "GROUP").contains(recipient);
        return new Project.How(
                form.of("supportStrategy"),
                form.of("supportMode"),
                form.of("supportPlace"),
                new Project.Recipient(known ? recipient : "PERSON", null, form.of("supportRecipientName")),
                week);
    }

    private Result<DraftChange, FormErrors> resource() {
        FormErrors errors = required("resourceSupport", "resourceSource", "resourceDescription");
        Optional<ResourceSource> source = Inputs.choice(ResourceSource.class, form.of("resourceSource"));
        boolean fund = source.filter(ResourceSource.FUND_LINE::equals).isPresent();
        Optional<UUID> line = fund ? Inputs.id(form.of("resourceLine")) : Optional.empty();
        if (fund && line.isEmpty()) {
            errors = errors.with("resourceLine", t("project.form.line"));
        }
        Optional<Project.Worth> worth = worth();
        if (worth.isEmpty() || (fund && worth.get().amount().isZero())) {
            errors = errors.with("resourceQuantity", t("project.form.worth"));
        }
        if (!errors.any() && (Inputs.id(form.of("resourceSupport")).isEmpty() || source.isEmpty())) {
            errors = FormErrors.whole(t("project.form.choice"));
        }
        UUID body = fund ? null : Inputs.id(form.of("resourceBody")).orElse(null);
        UUID id = form.id();
        return answer(
                errors,
                () -> new DraftChange.PutResource(new Project.Resource(
                        id,
                        id,
                        Inputs.id(form.of("resourceSupport")).orElseThrow(),
                        new Project.Giver(source.orElseThrow(), line.orElse(null), body, channel()),
                        form.of("resourceDescription"),
                        worth.orElseThrow(),
                        null)));
    }

    private @Nullable BudgetChannel channel() {
        return Inputs.choice(BudgetChannel.class, form.of("resourceChannel")).orElse(null);
    }

    /** A euro is worth a euro; of anything else the value of one is asked. */
    private Optional<Project.Worth> worth() {
        @Nullable ResourceUnit unit =
                Inputs.choice(ResourceUnit.class, form.of("resourceUnit")).orElse(null);
        Optional<BigDecimal> quantity = Inputs.number(form.of("resourceQuantity"))
                .filter(number -> number.signum() > 0 && number.scale() <= 2 && number.precision() <= 10);
        Optional<BigDecimal> value = unit == ResourceUnit.EURO
                ? Optional.of(BigDecimal.ONE)
                : Inputs.number(form.of("resourceValue"))
                        .filter(number -> number.signum() >= 0 && number.scale() <= 4 && number.precision() <= 10);
        return unit == null || quantity.isEmpty() || value.isEmpty()
                ? Optional.empty()
                : Optional.of(new Project.Worth(quantity.get(), unit, value.get()));
    }

    private Result<DraftChange, FormErrors> undertaking() {
        return answer(
                required("undertakingParty", "undertakingText"),
                () -> new DraftChange.PutUndertaking(
                        new Project.Undertaking(form.id(), form.of("undertakingParty"), form.of("undertakingText"))));
    }

    private Result<DraftChange, FormErrors> review() {
        Optional<LocalDate> day = Inputs.date(form.of("reviewDay"));
        FormErrors errors = day.isEmpty() ? FormErrors.at("reviewDay", t("project.form.date")) : FormErrors.NONE;
        return answer(
                errors,
                () -> new DraftChange.PutReview(
                        new Project.ReviewDay(form.id(), day.orElseThrow(), form.of("reviewAbout"))));
    }

    private Optional<Result<DraftChange, FormErrors>> drop() {
        Optional<DraftChange.Part> part = Inputs.choice(DraftChange.Part.class, form.of("part"));
        return form.typedId().flatMap(id -> part.map(p -> Result.done(new DraftChange.Drop(p, id))));
    }

    private FormErrors required(String... names) {
        FormErrors errors = FormErrors.NONE;
        for (String name : names) {
            if (form.of(name).isEmpty()) {
                errors = errors.with(name, t("project.form.required"));
            }
        }
        return errors;
    }

    private static Result<DraftChange, FormErrors> answer(FormErrors errors, Supplier<DraftChange> change) {
        return errors.any() ? Result.refused(errors) : Result.done(change.get());
    }
}
