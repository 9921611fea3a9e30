package it.trama.governance.task;

import static it.trama.platform.web.Texts.t;

import it.trama.governance.Tab;
import it.trama.governance.task.Tasks.Meeting;
import it.trama.governance.task.Tasks.Task;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Option;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What sessions left to be done. */
public record TasksPage(
        List<Tab> tabs,
        boolean ofSession,
        List<Row> open,
        List<Row> settled,
        boolean writes,
        Form form,
        FormErrors errors) {

    /** @param late its day is past */
    public record Row(String id, String title, String about, String due, boolean late, String note, String version) {}

    public record Form(String id, List<Option> sessions, String session, String title, String owner, String due) {}

    static TasksPage of(
            KeepTasks.Shown shown,
            List<Tab> tabs,
            LocalDate today,
            @Nullable UUID session,
            Map<String, String> typed,
            FormErrors errors) {
        return new TasksPage(
                tabs,
                session != null,
                shown.open().stream().map(task -> row(task, today)).toList(),
                shown.settled().stream().map(task -> row(task, today)).toList(),
                shown.runs(),
                new Form(
                        typed.getOrDefault("id", UUID.randomUUID().toString()),
                        shown.meetings().stream()
                                .map(one -> new Option(one.id().toString(), meeting(one)))
                                .toList(),
                        typed.getOrDefault("session", session == null ? "" : session.toString()),
                        typed.getOrDefault("title", ""),
                        typed.getOrDefault("owner", ""),
                        typed.getOrDefault("due", "")),
                errors);
    }

    private static String meeting(Meeting one) {
        return t(
                "governance.task.from",
                one.body(),
                Formats.moment(one.firstCall().toInstant()));
    }

    private static Row row(Task task, LocalDate today) {
        var fate = task.fate();
        var origin = task.origin();
        String from = meeting(new Meeting(origin.session(), origin.body(), origin.firstCall()));
        String due = fate.open()
                ? t("governance.task.by", Formats.date(task.due()))
                : fate.doneOn() != null
                        ? t("governance.task.doneOn", Formats.date(fate.doneOn()))
                        : t("governance.task.droppedOn", Formats.date(fate.droppedOn()));
        return new Row(
                task.id().toString(),
                task.title(),
                task.owner() + " · " + from,
                due,
                fate.open() && task.due().isBefore(today),
                fate.note(),
                Integer.toString(task.version()));
    }
}
