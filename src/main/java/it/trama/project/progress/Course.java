package it.trama.project.progress;

import it.trama.project.Pathway;
import it.trama.project.Project;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a project stands on its pathway.
 *
 * @param marked   steps that somebody marked, with their day
 * @param assessed instruments that are signed since the project began
 */
record Course(Pathway pathway, Project project, Map<String, LocalDate> marked, Set<String> assessed) {

    private static final ZoneId ROME = ZoneId.of("Europe/Rome");

    /** @param due null while it is not known; {@code doneOn} null also where the day of a done step is not known */
    record State(
            Pathway.Step step,
            @Nullable LocalDate due,
            boolean done,
            @Nullable LocalDate doneOn) {

        boolean late(LocalDate today) {
            return !done && due != null && due.isBefore(today);
        }
    }

    /** The day the days of the pathway count from. */
    static LocalDate start(Project project) {
        LocalDate requested = project.outline().start().requestedOn();
        return requested == null ? project.outline().valid().from() : requested;
    }

    List<State> states() {
        var states = new ArrayList<State>();
        LocalDate previous = start(project);
        for (Pathway.Step step : pathway.course().steps()) {
            @Nullable LocalDate from = switch (step.from()) {
                case REQUEST -> start(project);
                case PREVIOUS_STEP -> previous;
                case SIGNING -> signedOn();
            };
            @Nullable LocalDate due = from == null ? null : from.plusDays(step.days());
            @Nullable LocalDate doneOn = doneOn(step);
            states.add(new State(step, due, done(step), doneOn));
            previous = doneOn != null ? doneOn : due != null ? due : previous;
        }
        return states;
    }

    private @Nullable LocalDate signedOn() {
        return project.state().signedAt() == null
                ? null
                : project.state().signedAt().atZone(ROME).toLocalDate();
    }

    private boolean signedBefore() {
        return project.state().signedAt() != null || project.named().edition() > 1;
    }

    private boolean done(Pathway.Step step) {
        return marked.containsKey(step.code())
                || switch (step.done()) {
                    case BY_HAND, REVIEWED -> false;
                    case INSTRUMENTS -> assessed.containsAll(step.instruments());
                    case TEXT_WRITTEN -> signedBefore() || project.state().status() == Project.Status.SIGNING;
                    case SIGNED -> signedBefore();
                };
    }

    private @Nullable LocalDate doneOn(Pathway.Step step) {
        LocalDate day = marked.get(step.code());
        return day != null ? day : step.done() == Pathway.Done.SIGNED ? signedOn() : null;
    }
}
