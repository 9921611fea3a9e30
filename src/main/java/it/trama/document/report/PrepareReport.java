package it.trama.document.report;

import static it.trama.platform.web.Texts.t;

import it.trama.casefile.HeaderView;
import it.trama.casefile.RecordHeaders;
import it.trama.casefile.SocialRecords;
import it.trama.casefile.SocialRecords.Note;
import it.trama.document.letter.LetterPage;
import it.trama.kernel.Actor;
import it.trama.platform.web.Formats;
import it.trama.trust.AccessLevel;
import it.trama.trust.Audit;
import it.trama.trust.CurrentActor;
import it.trama.trust.Directory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a report is written from: the notes that the writer may quote, and how it will be headed. */
@Service
class PrepareReport {

    /** @param notes the oldest first; confidential ones only of the writer */
    record Prepared(HeaderView header, List<Note> notes, LetterPage.Heading heading, LetterPage.Signature signature) {}

    private final SocialRecords records;
    private final RecordHeaders headers;
    private final Directory directory;
    private final CurrentActor actors;
    private final Audit audit;
    private final Clock clock;

    PrepareReport(
            SocialRecords records,
            RecordHeaders headers,
            Directory directory,
            CurrentActor actors,
            Audit audit,
            Clock clock) {
        this.records = records;
        this.headers = headers;
        this.directory = directory;
        this.actors = actors;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    Prepared handle(UUID record) {
        var head = records.require(record, AccessLevel.WORK);
        audit.write(Audit.Entry.of("report.prepared", "CASEWORK")
                .about(head.person())
                .on(record)
                .sealedIf(head.sealed()));
        Actor actor = actors.actor();
        var body = directory.organisation(actor.organisation());
        return new Prepared(
                headers.of(record, "/cartelle/" + record + "/documenti"),
                records.notes(record).stream()
                        .filter(note ->
                                !note.marks().confidential() || note.marks().mine())
                        .toList(),
                new LetterPage.Heading(
                        body.map(Directory.Organisation::name).orElse(""),
                        body.map(Directory.Organisation::contact).orElse(""),
                        t("document.letter.noNumberYet"),
                        head.number()),
                new LetterPage.Signature(
                        Formats.longDate(LocalDate.now(clock)), t("document.letter.role"), actor.name()));
    }
}
