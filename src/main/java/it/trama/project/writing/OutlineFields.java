package it.trama.project.writing;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.Period;
import it.trama.kernel.Result;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import it.trama.project.Project;
import java.time.LocalDate;
import java.util.Optional;

/** Title, period, story, referent: as typed, and as stored. */
final class OutlineFields {

    private OutlineFields() {}

    static Result<Project.Outline, FormErrors> read(ProjectForm form) {
        FormErrors errors = FormErrors.NONE;
        if (form.of("title").isEmpty()) {
            errors = errors.with("title", t("project.form.required"));
        }
        Optional<LocalDate> from = Inputs.date(form.of("from"));
        Optional<LocalDate> last = Inputs.date(form.of("to"));
        Optional<LocalDate> requested = Inputs.date(form.of("requestedOn"));
        errors = from.isEmpty() ? errors.with("from", t("project.form.date")) : errors;
        errors = last.isEmpty() ? errors.with("to", t("project.form.date")) : errors;
        if (requested.isEmpty() && !form.of("requestedOn").isEmpty()) {
            errors = errors.with("requestedOn", t("project.form.date"));
        }
        if (from.isPresent() && last.isPresent() && last.get().isBefore(from.get())) {
            errors = errors.with("to", t("project.form.period"));
        }
        if (errors.any()) {
            return Result.refused(errors);
        }
        return Result.done(new Project.Outline(
                form.of("title"),
                new Period(from.orElseThrow(), last.orElseThrow().plusDays(1)),
                new Project.Story(form.of("wishes"), form.of("priorities"), form.of("strengths"), form.of("blocks")),
                new Project.Start(
                        requested.orElse(null), Inputs.id(form.of("referentId")).orElse(null), form.of("referent"))));
    }

    static void write(Project.Outline outline, PartFields.Fields fields) {
        fields.put("title", outline.title());
        fields.put("from", outline.valid().from());
        fields.put("to", outline.valid().lastDay());
        fields.put("requestedOn", outline.start().requestedOn());
        fields.put("referent", outline.start().referent());
        fields.put("wishes", outline.story().wishes());
        fields.put("priorities", outline.story().priorities());
        fields.put("strengths", outline.story().strengths());
        fields.put("blocks", outline.story().blocks());
    }
}
