package it.trama.casefile;

import it.trama.kernel.Compartment;
import it.trama.trust.AccessLevel;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Social records as other modules need them. Called within the caller's transaction; the caller audits. */
public interface SocialRecords {

    /** The person's record, only if the actor may know of it. */
    Optional<RecordHead> ofPerson(UUID person);

    /** @throws it.trama.kernel.NotFound when there is none or the actor's right is less deep */
    RecordHead require(UUID record, AccessLevel level);

    /**
     * The person's ordinary record. A new one gives who opens it and their first team WORK; one that others opened gives only INDEX:
     * what is written there stays with who works on it.
     */
    RecordHead openIfNeeded(UUID person);

    /** The same without giving anybody a right: for who opens rights of their own. */
    RecordHead openWithoutRights(UUID person);

    /** The next number of the year, e.g. {@code CS 2026/000123}; gaps are allowed. */
    String nextNumber(String kind);

    /** Diary notes that the actor may read, the oldest first; what was obscured is not among them. */
    List<Note> notes(UUID record);

    /** @param kind text {@code casefile.diary.kind.<kind>} */
    record Note(UUID id, LocalDate day, String kind, String text, String author, NoteMarks marks) {}

    /** @param corrects the note that this one corrects; {@code mine} written by the actor */
    record NoteMarks(
            Compartment compartment,
            boolean confidential,
            boolean mine,
            @Nullable UUID corrects) {}

    /** Writes in a diary what was said elsewhere, as at a meeting. Called within the caller's transaction; the caller audits. */
    interface DiaryWriter {

        /** Signed by the actor, who works on the record; a second writing of the same id changes nothing. */
        void write(NewEntry entry);
    }

    /**
     * @param kind   INTERVIEW, HOME_VISIT, PHONE, MEETING or NOTE
     * @param others who took part, in words
     */
    record NewEntry(
            UUID id, UUID record, Compartment compartment, LocalDate day, String kind, String text, String others) {}
}
