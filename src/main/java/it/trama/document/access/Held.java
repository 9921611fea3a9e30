package it.trama.document.access;

import it.trama.casefile.RecordHead;
import it.trama.casefile.RecordSection;
import it.trama.casefile.RecordSection.Copied;
import it.trama.casefile.SocialRecords;
import it.trama.casefile.SocialRecords.Note;
import it.trama.casefile.SocialRecords.NoteMarks;
import it.trama.document.Cabinet;
import it.trama.document.Cabinet.Paper;
import it.trama.kernel.Compartment;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the service keeps about a person: the diary, what the modules above have written, the documents. Sealed things apart. */
@Component
class Held {

    private final SocialRecords records;
    private final ObjectProvider<Copied> others;
    private final Cabinet cabinet;

    Held(SocialRecords records, ObjectProvider<Copied> others, Cabinet cabinet) {
        this.records = records;
        this.others = others;
        this.cabinet = cabinet;
    }

    /** The diary first; each text has an id of its own by which words in it are masked. */
    List<Note> texts(RecordHead record, boolean sealed) {
        Stream<Note> diary = records.notes(record.id()).stream();
        Stream<Note> more = others.stream()
                .sorted(Comparator.comparingInt(Copied::order))
                .flatMap(copied -> copied.of(record).stream().map(part -> note(copied.kind(), part)));
        return Stream.concat(diary, more)
                .filter(note -> (note.marks().compartment() == Compartment.SEALED) == sealed)
                .toList();
    }

    List<Paper> papers(RecordHead record, boolean sealed) {
        return cabinet.papers(record.id()).stream()
                .filter(paper -> (paper.place().compartment() == Compartment.SEALED) == sealed)
                .filter(paper -> paper.origin() != Cabinet.Origin.ACCESS_COPY)
                .toList();
    }

    private static Note note(String kind, RecordSection.Shareable.Part part) {
        return new Note(
                UUID.nameUUIDFromBytes(part.source().getBytes(StandardCharsets.UTF_8)),
                part.day(),
                kind,
                part.text(),
                "",
                new NoteMarks(part.compartment(), false, false, null));
    }
}
