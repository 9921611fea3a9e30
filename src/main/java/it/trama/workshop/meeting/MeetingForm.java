package it.trama.workshop.meeting;

import static it.trama.platform.web.Texts.t;

import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import it.trama.workshop.meeting.MeetingRows.Agenda;
import it.trama.workshop.meeting.MeetingRows.Meeting;
import java.math.BigDecimal;
import java.time.LocalDate;
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

    FormErrors ofMove(LocalDate today) {
        return Inputs.date(of("on")).filter(day -> day.isBefore(today)).isPresent()
                ? ofCall().with("on", t("workshop.meeting.error.past"))
                : ofCall();
    }

    /** Told by mail once, however often the form is sent. */
    UUID notice() {
        return Inputs.id(of("notice")).orElseGet(UUID::randomUUID);
    }

    Meeting called(UUID group) {
        return at(group, Inputs.id(of("id")).orElseGet(UUID::randomUUID));
    }

    Meeting at(UUID group, UUID id) {
        return new Meeting(
                id,
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
        return whole("version");
    }

    int seen() {
        return whole("seen");
    }

    private int whole(String field) {
        return Inputs.number(of(field)).map(BigDecimal::intValue).orElse(0);
    }
}
