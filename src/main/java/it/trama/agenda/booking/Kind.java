package it.trama.agenda.booking;

/** What an appointment is; texts {@code agenda.kind.CODE}. */
enum Kind {
    DESK,
    VISIT,
    INTERVIEW,
    MEETING;

    /** The kind of diary entry that tells of it. */
    String diaryKind() {
        return switch (this) {
            case VISIT -> "HOME_VISIT";
            case MEETING -> "MEETING";
            case DESK, INTERVIEW -> "INTERVIEW";
        };
    }
}
