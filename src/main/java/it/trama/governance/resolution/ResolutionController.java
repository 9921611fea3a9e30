package it.trama.governance.resolution;

import static it.trama.platform.web.Texts.t;

import it.trama.governance.GovernanceDesk;
import it.trama.governance.resolution.Resolutions.Filter;
import it.trama.platform.files.PdfPrinter;
import it.trama.platform.upload.TableFile;
import it.trama.platform.web.Formats;
import it.trama.platform.web.Inputs;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping(ResolutionController.HOME)
class ResolutionController {

    static final String HOME = "/governance/delibere";

    private final ReadResolutions read;
    private final GovernanceDesk desk;
    private final PdfPrinter printer;

    ResolutionController(ReadResolutions read, GovernanceDesk desk, PdfPrinter printer) {
        this.read = read;
        this.desk = desk;
        this.printer = printer;
    }

    private static Filter filter(String words, String body, String year) {
        int typed = Inputs.number(year).map(BigDecimal::intValue).orElse(0);
        return new Filter(Inputs.text(words), Inputs.id(body).orElse(null), typed);
    }

    @GetMapping
    ModelAndView register(
            @RequestParam(name = "q", defaultValue = "") String words,
            @RequestParam(name = "organo", defaultValue = "") String body,
            @RequestParam(name = "anno", defaultValue = "") String year) {
        Filter filter = filter(words, body, year);
        return new ModelAndView(
                "governance/resolutions",
                "page",
                ResolutionsPage.of(read.handle(filter), filter, desk.tabs("delibere")));
    }

    @GetMapping("/delibere.csv")
    ResponseEntity<byte[]> table(
            @RequestParam(name = "q", defaultValue = "") String words,
            @RequestParam(name = "organo", defaultValue = "") String body,
            @RequestParam(name = "anno", defaultValue = "") String year) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(
                t("governance.resolution.number"),
                t("governance.resolution.day"),
                t("governance.resolution.body"),
                t("governance.resolution.title"),
                t("governance.resolution.effect")));
        read.handle(filter(words, body, year))
                .lines()
                .forEach(line -> rows.add(List.of(
                        line.number() + "/" + line.year(),
                        Formats.date(line.adoptedOn()),
                        line.body(),
                        line.title(),
                        line.effect())));
        return TableFile.download("delibere.csv", rows);
    }

    /** From what was decided to the resolution. */
    @GetMapping("/di/{subject}")
    String about(@PathVariable UUID subject, RedirectAttributes after) {
        Optional<String> found = read.handle(new ReadResolutions.About(subject));
        if (found.isEmpty()) {
            after.addFlashAttribute("notice", t("governance.resolution.elsewhere"));
        }
        return "redirect:" + found.orElse(HOME);
    }

    @GetMapping("/{id}")
    ModelAndView one(@PathVariable UUID id) {
        return new ModelAndView("governance/resolution", "page", ResolutionPage.of(read.handle(id)));
    }

    @GetMapping("/{id}/delibera.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable UUID id) {
        var page = ResolutionPage.of(read.handle(id));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(page.head().file())
                                .build()
                                .toString())
                .body(printer.print("governance/resolution-paper", page));
    }
}
