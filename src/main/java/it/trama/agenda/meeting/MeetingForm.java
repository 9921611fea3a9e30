package it.trama.agenda.meeting;

import static it.trama.platform.web.Texts.t;

import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A new meeting as typed. */
public record MeetingForm(
        @Nullable String id,
        @Nullable String title,
        @Nullable String day,
        @Nullable List<String> workers) {

    static MeetingForm blank(String day) {
        return new MeetingForm(UUID.randomUUID().toString(), "", day, List.of());
    }

    public List<String> chosen() {
        return Objects.requireNonNullElse(workers, List.of());
    }

    FormErrors errors() {
        var errors = FormErrors.NONE;
        if (Inputs.id(id).isEmpty()) {
            errors = errors.with("", t("agenda.form.stale"));
        }
        if (Inputs.text(title).isEmpty()) {
            errors = errors.with("title", t("agenda.meeting.titleMissing"));
        }
        return Inputs.date(day).isEmpty() ? errors.with("day", t("agenda.form.dayMissing")) : errors;
    }

    /** Only of a form without errors. */
    BeginMeeting.Command toCommand() {
        return new BeginMeeting.Command(
                Inputs.id(id).orElseThrow(),
                Inputs.text(title),
                Inputs.date(day).orElseThrow(),
                chosen().stream()
                        .map(Inputs::id)
                        .flatMap(Optional::stream)
                        .collect(Collectors.toCollection(LinkedHashSet::new)));
    }
}
