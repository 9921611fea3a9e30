package it.trama.document.access;

import static it.trama.platform.web.Texts.t;

import it.trama.casefile.Deadlines;
import it.trama.casefile.Direction;
import it.trama.casefile.Folder;
import it.trama.casefile.RecordHead;
import it.trama.document.Cabinet;
import it.trama.document.Cabinet.Label;
import it.trama.document.Cabinet.Origin;
import it.trama.document.Cabinet.Paper;
import it.trama.document.Cabinet.Place;
import it.trama.document.ProtocolNumber;
import it.trama.document.letter.LetterPage;
import it.trama.kernel.Compartment;
import it.trama.platform.files.PdfPrinter;
import it.trama.trust.Audit;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Delivers a reviewed copy: numbered, printed, filed; the deadline is met. */
@Service
class DeliverCopy {

    private final Requests requests;
    private final Cabinet cabinet;
    private final PdfPrinter printer;
    private final Signer signer;
    private final Deadlines deadlines;
    private final Audit audit;

    DeliverCopy(
            Requests requests, Cabinet cabinet, PdfPrinter printer, Signer signer, Deadlines deadlines, Audit audit) {
        this.requests = requests;
        this.cabinet = cabinet;
        this.printer = printer;
        this.signer = signer;
        this.deadlines = deadlines;
        this.audit = audit;
    }

    /** Only of a copy that was reviewed; a second click changes nothing. */
    @Transactional
    void handle(OpenCopy.Opened opened) {
        Requests.Row request = opened.request();
        UUID id = UUID.nameUUIDFromBytes(("access-copy:" + request.id()).getBytes(StandardCharsets.UTF_8));
        if (!request.reviewed() || request.delivered() != null || cabinet.holds(id)) {
            return;
        }
        RecordHead head = opened.header().head();
        cabinet.issue(paper(opened, id), number -> printed(opened, number));
        requests.delivered(request.id(), id);
        deadlines.met(request.id(), signer.today());
        audit.write(Audit.Entry.of("access.delivered", "RIGHTS")
                .about(head.person())
                .on(head.id())
                .sealedIf(request.compartment() == Compartment.SEALED));
    }

    private byte[] printed(OpenCopy.Opened opened, ProtocolNumber number) {
        RecordHead head = opened.header().head();
        return printer.print(
                "document/letter",
                new LetterPage(
                        signer.heading(number.text(), head),
                        opened.request().asked().requester(),
                        t("document.access.paper"),
                        CopyText.blocks(opened, requests.whoLooked(head.person())),
                        signer.signature()));
    }

    private Paper paper(OpenCopy.Opened opened, UUID id) {
        var label = new Label(
                t("document.access.paper"),
                signer.today(),
                Direction.OUT,
                opened.request().asked().requester());
        return new Paper(
                id,
                new Place(opened.header().head().id(), drawer(opened), Folder.OUTGOING),
                label,
                "copia-dei-dati.pdf",
                "application/pdf",
                Origin.ACCESS_COPY,
                null);
    }

    /** The copy is no less closed than what it holds. */
    private static Compartment drawer(OpenCopy.Opened opened) {
        return opened.notes().stream()
                .map(note -> note.marks().compartment())
                .reduce(opened.request().compartment(), (a, b) -> a.compareTo(b) >= 0 ? a : b);
    }
}
