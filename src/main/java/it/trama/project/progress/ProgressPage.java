package it.trama.project.progress;

import static it.trama.platform.web.Texts.t;

import it.trama.casefile.HeaderView;
import it.trama.platform.web.Crumb;
import it.trama.platform.web.Formats;
import it.trama.project.Pathway;
import it.trama.project.Project;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The pathway of a project: its steps with what is done, missing or late, who is in the team, the duties of the referent. */
public record ProgressPage(
        HeaderView header, List<Crumb> crumbs, Facts facts, List<Step> steps, List<Duty> duties, List<String> team) {

    public record Facts(
            String href, String pathway, String law, int version, String referent, String summary, boolean mayMark) {}

    /** @param state DONE, LATE, DUE or LATER */
    public record Step(String code, String title, String role, String state, String when, boolean byHand) {}

    /** @param done the day, or empty */
    public record Duty(String code, String title, String law, String done) {}

    static ProgressPage of(FollowProject.Followed followed, LocalDate today) {
        Project project = followed.project();
        Course course = followed.course();
        List<Course.State> states = course.states();
        long done = states.stream().filter(Course.State::done).count();
        long late = states.stream().filter(state -> state.late(today)).count();
        Pathway pathway = course.pathway();
        return new ProgressPage(
                followed.header(),
                List.of(
                        new Crumb(followed.header().name(), followed.header().href()),
                        new Crumb(project.outline().title(), "/progetti/" + project.id())),
                new Facts(
                        "/progetti/" + project.id() + "/percorso",
                        pathway.title(),
                        pathway.frame().law(),
                        pathway.version(),
                        project.outline().start().referent(),
                        t("project.progress.summary", done, states.size(), late),
                        followed.mayMark()),
                states.stream().map(state -> step(state, today)).toList(),
                pathway.frame().duties().stream()
                        .map(duty -> duty(duty, course.marked()))
                        .toList(),
                pathway.frame().team());
    }

    private static Step step(Course.State state, LocalDate today) {
        LocalDate due = state.due();
        LocalDate on = state.doneOn();
        String what = state.done() ? "DONE" : state.late(today) ? "LATE" : due == null ? "LATER" : "DUE";
        LocalDate day = state.done() ? on : due;
        String when = day == null ? "" : t("project.progress." + what + ".on", Formats.longDate(day));
        boolean byHand = !state.done()
                && (state.step().done() == Pathway.Done.BY_HAND || state.step().done() == Pathway.Done.REVIEWED);
        return new Step(
                state.step().code(),
                state.step().title(),
                t("platform.role." + state.step().role()),
                what,
                when,
                byHand);
    }

    private static Duty duty(Pathway.Duty duty, Map<String, LocalDate> marked) {
        LocalDate day = marked.get("duty:" + duty.code());
        return new Duty(duty.code(), duty.title(), duty.law(), day == null ? "" : Formats.longDate(day));
    }
}
