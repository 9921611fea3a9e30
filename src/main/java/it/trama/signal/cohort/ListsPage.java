package it.trama.signal.cohort;

import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Option;
import java.util.List;

/** The lists of a body. */
public record ListsPage(List<Row> rows, String basis, boolean coordinator, int mine) {

    public record Row(String href, String title, String source, String deadline, Done done) {}

    public record Done(int people, int settled, String percent) {}

    /** The form of a new list. */
    public record Fresh(String id, ListForm form, String basis, List<Option> reasons, FormErrors errors) {}

    /** One list: how far it is, who calls, who is on it, what could not be taken. */
    public record One(Head head, List<Bar> bars, List<Caller> callers, People people, Wrong wrong, Plan plan) {}

    public record Head(String base, String title, String source, String basis, String days, boolean over) {}

    public record Bar(String label, int people, int of, String percent) {}

    public record Caller(String name, int people, int open) {}

    public record People(List<Listed> rows, int more) {}

    public record Listed(String href, String name, String facts, String plan, String state, boolean open) {}

    public record Wrong(List<Line> lines, int more) {}

    public record Line(int line, String text, String reason) {}

    public record Plan(boolean may, List<Option> callers, PlanForm form, FormErrors errors) {}

    public record PlanForm(List<String> callers, String from, String perDay, String channel, boolean all) {}
}
