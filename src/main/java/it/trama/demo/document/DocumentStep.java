package it.trama.demo.document;

import static it.trama.platform.web.Texts.t;

import it.trama.casefile.Direction;
import it.trama.casefile.Folder;
import it.trama.demo.DemoStep;
import it.trama.demo.Loading;
import it.trama.demo.staff.DemoStaff;
import it.trama.document.Cabinet;
import it.trama.document.DocumentBulk;
import it.trama.document.DocumentBulk.Deed;
import it.trama.document.DocumentBulk.File;
import it.trama.document.DocumentBulk.OldPaper;
import it.trama.kernel.Compartment;
import it.trama.platform.files.FileStore;
import it.trama.platform.files.PdfPrinter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Three papers of Ernesto: a hospital's letter that only some read, a proof of income, an agreement. */
@Component
@Order(31)
class DocumentStep implements DemoStep {

    private final DocumentBulk documents;
    private final PdfPrinter printer;
    private final FileStore files;
    private final Clock clock;

    DocumentStep(DocumentBulk documents, PdfPrinter printer, FileStore files, Clock clock) {
        this.documents = documents;
        this.printer = printer;
        this.files = files;
        this.clock = clock;
    }

    @Override
    public String name() {
        return t("demo.step.documents");
    }

    @Override
    public void run(Loading loading) {
        LocalDate today = loading.today();
        documents.load(List.of(
                paper("discharge", Folder.HEALTH, Compartment.HEALTH, Direction.IN, today.minusMonths(7)),
                paper("isee", Folder.MONEY, Compartment.ORDINARY, Direction.IN, today.minusMonths(9)),
                paper("agreement", Folder.AGREEMENTS, Compartment.ORDINARY, Direction.INTERNAL, today.minusMonths(6))));
    }

    private OldPaper paper(String code, Folder folder, Compartment compartment, Direction direction, LocalDate day) {
        String key = "demo.document." + code;
        String from = t(key + ".from");
        boolean registered = direction != Direction.INTERNAL;
        byte[] pdf = printer.print("demo/paper", new PaperPage(from, t(key), t(key + ".text")));
        return new OldPaper(
                DemoStaff.id("paper", code),
                new Cabinet.Place(DemoStaff.id("record", "ernesto"), compartment, folder),
                new Cabinet.Label(t(key), day, direction, registered ? from : ""),
                new File(files.put(pdf), code + ".pdf"),
                registered ? t("demo.document.protocol", String.valueOf(day.getYear())) : "",
                new Deed(
                        DemoStaff.id("user", "assistente"),
                        DemoStaff.id("body", "comune-cremona"),
                        day.atTime(12, 0).atZone(clock.getZone()).toInstant()));
    }
}
