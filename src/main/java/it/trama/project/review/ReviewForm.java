package it.trama.project.review;

import static it.trama.platform.web.Texts.t;

import it.trama.kernel.NotFound;
import it.trama.kernel.Result;
import it.trama.platform.web.Conflict;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import it.trama.project.review.Review.Decision;
import it.trama.project.review.Review.GoalFound;
import it.trama.project.review.Review.GoalState;
import it.trama.project.review.Review.SupportKept;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The sheet of a review as it was typed: {@code goal-<id>}, {@code value-<id>}, {@code goalwhy-<id>}, {@code support-<id>}, {@code supportwhy-<id>}. */
record ReviewForm(Map<String, String> typed) {

    UUID review() {
        return Inputs.id(typed.get("review")).orElseThrow(NotFound::new);
    }

    String text(String name) {
        return Inputs.text(typed.get(name));
    }

    Result<SaveReview.Command, FormErrors> save(UUID project) {
        var day = Inputs.date(typed.get("day"));
        if (day.isEmpty()) {
            return Result.refused(FormErrors.at("day", t("project.account.error.day")));
        }
        @Nullable LocalDate next = Inputs.date(typed.get("nextOn")).orElse(null);
        boolean amend = typed.containsKey("amend");
        var held = new Review.Held(day.get(), text("tookPart"), text("ownWords"), text("summary"), amend, next);
        int version =
                Inputs.number(typed.get("version")).orElseThrow(NotFound::new).intValue();
        return Result.done(new SaveReview.Command(project, review(), version, held, goals(), supports()));
    }

    private List<GoalFound> goals() {
        return ids("goal-").stream()
                .map(id -> new GoalFound(
                        id,
                        "",
                        "",
                        Inputs.choice(GoalState.class, typed.get("goal-" + id)).orElse(GoalState.OPEN),
                        text("value-" + id),
                        text("goalwhy-" + id)))
                .toList();
    }

    private List<SupportKept> supports() {
        return ids("support-").stream()
                .map(id -> new SupportKept(
                        id,
                        "",
                        Inputs.choice(Decision.class, typed.get("support-" + id))
                                .orElse(Decision.KEEP),
                        text("supportwhy-" + id)))
                .toList();
    }

    private List<UUID> ids(String prefix) {
        return typed.keySet().stream()
                .filter(name -> name.startsWith(prefix))
                .flatMap(name -> Inputs.id(name.substring(prefix.length())).stream())
                .toList();
    }

    /** Both versions, field by field. */
    Conflict against(Review stored, String by, String action, Instant now) {
        var builder = Conflict.of(action, action + "?verifica=" + stored.id())
                .keep("review", stored.id())
                .keep("version", stored.state().version());
        var held = stored.held();
        builder.line("day", t("project.review.day"), text("day"), held.on().toString());
        builder.line("nextOn", t("project.review.next"), text("nextOn"), Objects.toString(held.nextOn(), ""));
        builder.text("tookPart", t("project.review.tookPart"), text("tookPart"), held.tookPart());
        builder.text("ownWords", t("project.review.ownWords"), text("ownWords"), held.ownWords());
        builder.text("summary", t("project.review.summary"), text("summary"), held.summary());
        if (typed.containsKey("amend") || held.amend()) {
            builder.keep("amend", "true");
        }
        stored.goals().forEach(goal -> against(builder, goal));
        stored.supports().forEach(support -> against(builder, support));
        return builder.savedBy(by, now);
    }

    private void against(Conflict.Builder builder, GoalFound goal) {
        UUID id = goal.goal();
        builder.choices(
                "goal-" + id,
                goal.title(),
                List.of(text("goal-" + id)),
                List.of(goal.state().name()),
                state -> state.isEmpty() ? "–" : t("project.review.state." + state));
        builder.line("value-" + id, t("project.review.value.of", goal.title()), text("value-" + id), goal.value());
        builder.text("goalwhy-" + id, t("project.review.why.of", goal.title()), text("goalwhy-" + id), goal.why());
    }

    private void against(Conflict.Builder builder, SupportKept support) {
        UUID id = support.support();
        String why = "supportwhy-" + id;
        builder.choices(
                "support-" + id,
                support.title(),
                List.of(text("support-" + id)),
                List.of(support.decision().name()),
                decision -> decision.isEmpty() ? "–" : t("project.review.decision." + decision));
        builder.text(why, t("project.review.why.of", support.title()), text(why), support.why());
    }
}
