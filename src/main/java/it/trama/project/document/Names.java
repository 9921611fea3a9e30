package it.trama.project.document;

import static it.trama.platform.web.Texts.t;

import java.util.UUID;
import java.util.function.Function;

/**
 * How ids become names.
 *
 * @param persons whose project it is, with dates of birth
 * @param service the body that writes it
 */
record Names(
        String person,
        String persons,
        String service,
        Function<UUID, String> bodies,
        Function<UUID, String> lines,
        Function<UUID, String> planItems) {

    String body(UUID id) {
        return bodies.apply(id);
    }

    String line(UUID id) {
        return lines.apply(id);
    }

    /** Who pays, and which action of the plan it serves. */
    String thread(UUID line) {
        String item = planItems.apply(line);
        return item.isEmpty()
                ? t("project.thread.unattributed", line(line))
                : t("project.thread.printed", line(line), item);
    }

    String text(Objection objection) {
        return switch (objection) {
            case Objection.NoGoal _ -> t("project.refusal.NoGoal");
            case Objection.NoSupport _ -> t("project.refusal.NoSupport");
            case Objection.SupportWithoutResource(var support) -> t("project.refusal.SupportWithoutResource", support);
            case Objection.SupportWithoutGoal(var support) -> t("project.refusal.SupportWithoutGoal", support);
            case Objection.GoalWithoutArea(var goal) -> t("project.refusal.GoalWithoutArea", goal);
            case Objection.NotEnough(var line, var wanted, var left) ->
                t(
                        "project.refusal.NotEnough",
                        line(line),
                        it.trama.platform.web.Formats.euro(left),
                        it.trama.platform.web.Formats.euro(wanted),
                        it.trama.platform.web.Formats.euro(wanted.minus(left)));
            case Objection.LineNotOpen(var line) -> t("project.refusal.LineNotOpen", line(line));
            case Objection.NoAgreement(var body) -> t("project.refusal.NoAgreement", body(body));
        };
    }
}
