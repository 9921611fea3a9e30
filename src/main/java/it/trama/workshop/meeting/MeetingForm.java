package it.trama.workshop.meeting;

import static it.trama.platform.web.Texts.t;

import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import it.trama.workshop.meeting.MeetingRows.Agenda;
import it.trama.workshop.meeting.MeetingRows.Meeting;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What is typed about a meeting. */
public record MeetingForm(Map<String, String> typed) {

    static final List<String> STATES = List.of("PRESENT", "EXCUSED", "ABSENT");
    private static final String STATE = "state-";

    String of(String field) {
        return Inputs.text(typed.get(field));
    }

    FormErrors ofCall() {
        var errors = FormErrors.NONE;
        if (Inputs.date(of("on")).isEmpty()) {
            errors = errors.with("on", t("workshop.error.day"));
        }
        if (Inputs.time(of("starts")).isEmpty()) {
            errors = errors.with("starts", t("workshop.meeting.error.starts"));
        }
        if (of("place").isEmpty()) {
            errors = errors.with("place", t("workshop.meeting.error.place"));
        }
        if (of("agenda").isEmpty()) {
            errors = errors.with("agenda", t("workshop.meeting.error.agenda"));
        }
        return errors;
    }

    Meeting called(UUID group) {
        return new Meeting(
                Inputs.id(of("id")).orElseGet(UUID::randomUUID),
                group,
                Inputs.date(of("on")).orElseThrow(),
                Inputs.time(of("starts")).orElseThrow(),
                new Agenda(of("place"), of("agenda")),
                !of("administrators").isEmpty(),
                "");
    }

    /** Only what was noted. */
    Map<UUID, String> states() {
        var states = new HashMap<UUID, String>();
        typed.forEach((name, value) -> {
            if (name.startsWith(STATE) && STATES.contains(value)) {
                Inputs.id(name.substring(STATE.length())).ifPresent(member -> states.put(member, value));
            }
        });
        return states;
    }

    int version() {
        return Inputs.number(of("version")).map(BigDecimal::intValue).orElse(0);
    }
}
