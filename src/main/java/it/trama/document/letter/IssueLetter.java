package it.trama.document.letter;

import static it.trama.platform.web.Texts.t;

import it.trama.casefile.Direction;
import it.trama.document.Cabinet;
import it.trama.document.Cabinet.Filed;
import it.trama.document.Cabinet.Label;
import it.trama.document.Cabinet.Origin;
import it.trama.document.Cabinet.Paper;
import it.trama.document.Cabinet.Place;
import it.trama.document.ProtocolNumber;
import it.trama.platform.files.PdfPrinter;
import it.trama.trust.Audit;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Issues a letter: numbered, printed, filed; from then on it stays as it is. */
@Service
class IssueLetter {

    record Command(WriteLetter.Prepared prepared, String template, LetterForm form) {}

    private final Templates templates;
    private final Cabinet cabinet;
    private final PdfPrinter printer;
    private final Audit audit;
    private final Clock clock;

    IssueLetter(Templates templates, Cabinet cabinet, PdfPrinter printer, Audit audit, Clock clock) {
        this.templates = templates;
        this.cabinet = cabinet;
        this.printer = printer;
        this.audit = audit;
        this.clock = clock;
    }

    /** Empty for a second sending, which changes nothing. */
    @Transactional
    Optional<Filed> handle(Command command) {
        if (cabinet.holds(command.form().paper())) {
            return Optional.empty();
        }
        Template template = templates.get(command.template());
        var head = command.prepared().header().head();
        Filed filed = cabinet.issue(
                paper(command, template),
                number -> printer.print(
                        "document/letter",
                        command.form()
                                .page(
                                        numbered(command.prepared().heading(), number),
                                        command.prepared().signature())));
        audit.write(Audit.Entry.of("letter.issued", "CASEWORK")
                .about(head.person())
                .on(head.id())
                .sealedIf(head.sealed())
                .with(template.code()));
        return Optional.of(filed);
    }

    private Paper paper(Command command, Template template) {
        var head = command.prepared().header().head();
        var page = command.form()
                .page(command.prepared().heading(), command.prepared().signature());
        return new Paper(
                command.form().paper(),
                new Place(head.id(), head.compartment(), template.folder()),
                new Label(
                        page.subject(),
                        LocalDate.now(clock),
                        Direction.OUT,
                        page.recipient().replace('\n', ' ')),
                template.code() + ".pdf",
                "application/pdf",
                Origin.TEMPLATE,
                null);
    }

    private static LetterPage.Heading numbered(LetterPage.Heading heading, ProtocolNumber number) {
        return new LetterPage.Heading(
                heading.body(), heading.contact(), t("document.letter.protocol", number.text()), heading.record());
    }
}
