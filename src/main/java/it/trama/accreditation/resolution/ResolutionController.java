package it.trama.accreditation.resolution;

import static it.trama.platform.web.Texts.t;

import it.trama.accreditation.Areas;
import it.trama.accreditation.resolution.Resolutions.Decided;
import it.trama.platform.files.PdfPrinter;
import it.trama.platform.web.Formats;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The resolution of a call as PDF/A: made from what was adopted, so always the same. */
@Controller
class ResolutionController {

    private static final String ADMITTED = "ADMITTED";

    private final ReadResolution read;
    private final Areas areas;
    private final PdfPrinter printer;

    ResolutionController(ReadResolution read, Areas areas, PdfPrinter printer) {
        this.read = read;
        this.areas = areas;
        this.printer = printer;
    }

    @GetMapping("/accreditamento/avvisi/{call}/determina.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable UUID call) {
        var shown = read.handle(call);
        String name = "determina-" + shown.adopted().number().replaceAll("[^0-9A-Za-z]+", "-") + ".pdf";
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename(name).build().toString())
                .body(printer.print("accreditation/resolution-document", page(shown)));
    }

    private ResolutionPage page(ReadResolution.Shown shown) {
        var adopted = shown.adopted();
        var call = shown.call();
        return new ResolutionPage(
                t("accreditation.paper.title", adopted.number(), Formats.longDate(adopted.adoptedOn())),
                t("accreditation.paper.object", call.title()),
                t(
                        "accreditation.paper.call",
                        call.act(),
                        Formats.longDate(call.actOn()),
                        Formats.date(call.opensOn()),
                        Formats.date(call.closesOn())),
                List.of(
                        part(
                                t(
                                        "accreditation.paper.admitted",
                                        Formats.longDate(adopted.startsOn()),
                                        adopted.years()),
                                shown,
                                true),
                        part(t("accreditation.paper.refused"), shown, false)));
    }

    private ResolutionPage.Part part(String title, ReadResolution.Shown shown, boolean admitted) {
        return new ResolutionPage.Part(
                title,
                shown.decided().stream()
                        .filter(decided -> decided.state().equals(ADMITTED) == admitted)
                        .map(decided -> new ResolutionPage.Line(
                                decided.body(), areas.title(decided.area()), what(decided, admitted)))
                        .toList());
    }

    private static String what(Decided decided, boolean admitted) {
        return admitted ? t("accreditation.paper.hours", Formats.quantity(decided.weeklyHours())) : decided.outcome();
    }
}
