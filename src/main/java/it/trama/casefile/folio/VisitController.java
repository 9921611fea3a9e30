package it.trama.casefile.folio;

import it.trama.platform.files.PdfPrinter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The sheet for a visit, to print or as a PDF. */
@Controller
class VisitController {

    private final OpenVisit open;
    private final PdfPrinter printer;
    private final Clock clock;

    VisitController(OpenVisit open, PdfPrinter printer, Clock clock) {
        this.open = open;
        this.printer = printer;
        this.clock = clock;
    }

    @GetMapping("/cartelle/{record}/visita")
    ModelAndView show(@PathVariable UUID record) {
        return new ModelAndView("casefile/sheet", "page", sheet(record));
    }

    @GetMapping("/cartelle/{record}/visita.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable UUID record) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename("visita.pdf")
                                .build()
                                .toString())
                .body(printer.print("casefile/paper", sheet(record)));
    }

    private PaperPage sheet(UUID record) {
        return VisitSheet.of(open.handle(record), LocalDate.now(clock));
    }
}
