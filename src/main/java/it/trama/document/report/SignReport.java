package it.trama.document.report;

import static it.trama.platform.web.Texts.t;

import it.trama.casefile.Direction;
import it.trama.casefile.Folder;
import it.trama.casefile.RecordHead;
import it.trama.document.Cabinet;
import it.trama.document.Cabinet.Filed;
import it.trama.document.Cabinet.Label;
import it.trama.document.Cabinet.Origin;
import it.trama.document.Cabinet.Paper;
import it.trama.document.Cabinet.Place;
import it.trama.document.ProtocolNumber;
import it.trama.document.letter.LetterPage;
import it.trama.kernel.Compartment;
import it.trama.kernel.Result;
import it.trama.platform.files.PdfPrinter;
import it.trama.trust.AccessLevel;
import it.trama.trust.AccessRights;
import it.trama.trust.Audit;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Signs a report: numbered, printed, filed in the judicial compartment; from then on it stays as it is. */
@Service
class SignReport {

    enum Refusal {
        COMPARTMENT_CLOSED
    }

    private final Cabinet cabinet;
    private final AccessRights rights;
    private final PdfPrinter printer;
    private final Audit audit;
    private final Clock clock;

    SignReport(Cabinet cabinet, AccessRights rights, PdfPrinter printer, Audit audit, Clock clock) {
        this.cabinet = cabinet;
        this.rights = rights;
        this.printer = printer;
        this.audit = audit;
        this.clock = clock;
    }

    /** A second sending answers as the first. */
    @Transactional
    Result<UUID, Refusal> handle(PrepareReport.Prepared prepared, ReportForm form) {
        RecordHead head = prepared.header().head();
        UUID id = UUID.fromString(form.id());
        Compartment drawer = head.sealed() ? Compartment.SEALED : Compartment.JUDICIAL;
        if (!rights.may(head.id(), drawer, AccessLevel.WORK)) {
            return Result.refused(Refusal.COMPARTMENT_CLOSED);
        }
        if (cabinet.holds(id)) {
            return Result.done(id);
        }
        Filed filed = cabinet.issue(
                paper(prepared, form, drawer),
                number ->
                        printer.print("document/letter", ReportText.page(prepared, form, numbered(prepared, number))));
        audit.write(Audit.Entry.of("report.signed", "CASEWORK")
                .about(head.person())
                .on(head.id())
                .sealedIf(head.sealed())
                .with("notes=" + form.entries().size()));
        return Result.done(filed.id());
    }

    private Paper paper(PrepareReport.Prepared prepared, ReportForm form, Compartment drawer) {
        String recipient = form.recipient().replace('\n', ' ');
        return new Paper(
                UUID.fromString(form.id()),
                new Place(prepared.header().head().id(), drawer, Folder.COURT),
                new Label(ReportText.subject(prepared), LocalDate.now(clock), Direction.OUT, recipient),
                "relazione-sociale.pdf",
                "application/pdf",
                Origin.REPORT,
                null);
    }

    private static LetterPage.Heading numbered(PrepareReport.Prepared prepared, ProtocolNumber number) {
        var heading = prepared.heading();
        return new LetterPage.Heading(
                heading.body(), heading.contact(), t("document.letter.protocol", number.text()), heading.record());
    }
}
