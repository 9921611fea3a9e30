package it.trama.casefile.diary;

/** What a diary entry tells of; {@code CORRECTION} is never chosen, it points to the entry that it corrects. */
enum EntryKind {
    INTERVIEW,
    HOME_VISIT,
    PHONE,
    MEETING,
    NOTE
}
