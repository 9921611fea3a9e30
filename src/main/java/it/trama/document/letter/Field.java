package it.trama.document.letter;

import java.util.Arrays;
import java.util.Optional;

/** The fixed catalogue of what a template may name. Those to be told are filled by who writes. */
enum Field {
    PERSON_NAME("person.name", false),
    PERSON_BIRTH("person.birth", false),
    PERSON_MUNICIPALITY("person.municipality", false),
    RECORD_NUMBER("record.number", false),
    RECORD_SINCE("record.since", false),
    RECORD_MANAGER("record.manager", false),
    PROJECT_SUMMARY("project.summary", false),
    WORKER_NAME("worker.name", false),
    BODY_NAME("body.name", false),
    BODY_CONTACT("body.contact", false),
    TODAY("today", false),
    RECIPIENT("recipient", true),
    APPOINTMENT_DAY("appointment.day", true),
    APPOINTMENT_FROM("appointment.from", true),
    APPOINTMENT_TO("appointment.to", true),
    APPOINTMENT_PLACE("appointment.place", true),
    REQUEST_TEXT("request.text", true),
    REQUEST_BASIS("request.basis", true),
    REQUEST_DUE("request.due", true),
    ATTACHMENTS("attachments", true);

    private final String code;
    private final boolean told;

    Field(String code, boolean told) {
        this.code = code;
        this.told = told;
    }

    String code() {
        return code;
    }

    boolean told() {
        return told;
    }

    static Optional<Field> of(String code) {
        return Arrays.stream(values()).filter(field -> field.code.equals(code)).findFirst();
    }
}
