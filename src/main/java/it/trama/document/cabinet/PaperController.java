package it.trama.document.cabinet;

import static it.trama.platform.web.Texts.t;

import it.trama.casefile.Direction;
import it.trama.casefile.Folder;
import it.trama.kernel.NotFound;
import it.trama.platform.files.HandedOver;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The folders of a record. */
@Controller
@RequestMapping("/cartelle/{record}/documenti")
class PaperController {

    /** What is looked at may load nothing, run nothing and be framed by nobody. */
    private static final int MOST_PAGES = 10_000;

    private final ListPapers list;
    private final OpenPaper open;
    private final TakePaper take;
    private final ObscurePaper obscure;

    PaperController(ListPapers list, OpenPaper open, TakePaper take, ObscurePaper obscure) {
        this.list = list;
        this.open = open;
        this.take = take;
        this.obscure = obscure;
    }

    @GetMapping
    ModelAndView list(
            @PathVariable UUID record,
            @RequestParam Map<String, String> asked,
            @RequestParam(name = "pagina", defaultValue = "1") int page) {
        var query = new ListPapers.Query(
                Inputs.text(asked.get("q")),
                Inputs.choice(Folder.class, asked.get("cartella")),
                Inputs.choice(Direction.class, asked.get("verso")),
                Inputs.date(asked.get("dal")),
                Inputs.date(asked.get("al")),
                Math.clamp(page, 1, MOST_PAGES) - 1);
        return new ModelAndView("document/list", "page", ListPage.of(list.handle(record, query), query));
    }

    @GetMapping("/{id}")
    ModelAndView show(@PathVariable UUID record, @PathVariable UUID id) {
        return page(record, id, FormErrors.NONE);
    }

    private ModelAndView page(UUID record, UUID id, FormErrors errors) {
        var view = new ModelAndView("document/paper", "page", PaperPage.of(open.handle(record, id), errors));
        view.setStatus(errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }

    @PostMapping("/{id}/oscura")
    ModelAndView obscure(
            @PathVariable UUID record,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes after) {
        String why = Inputs.text(reason);
        if (why.isEmpty()) {
            return page(record, id, FormErrors.at("reason", t("document.obscure.reasonMissing")));
        }
        obscure.handle(record, id, why);
        after.addFlashAttribute("notice", t("document.obscure.done"));
        return new ModelAndView("redirect:" + DocumentsTab.href(record) + "/" + id);
    }

    @GetMapping("/{id}/anteprima")
    ResponseEntity<byte[]> preview(
            @PathVariable UUID record,
            @PathVariable UUID id,
            @RequestParam(name = "pagina", defaultValue = "1") int page) {
        var answer = new AtomicReference<ResponseEntity<byte[]>>();
        take.handle(
                record, id, Math.clamp(page, 1, MOST_PAGES), (row, content) -> answer.set(picture(row, content, page)));
        return answer.get();
    }

    private static ResponseEntity<byte[]> picture(Papers.Row row, byte[] content, int page) {
        boolean pdf = row.file().pages() > 0;
        if (!pdf && !PaperPage.isImage(row.file().mediaType())) {
            throw new NotFound();
        }
        return ResponseEntity.ok()
                .contentType(
                        pdf
                                ? MediaType.IMAGE_PNG
                                : MediaType.parseMediaType(row.file().mediaType()))
                .header("Content-Security-Policy", HandedOver.NOTHING_RUNS)
                .body(pdf ? PagePictures.png(content, page) : content);
    }

    @GetMapping("/{id}/file")
    ResponseEntity<InputStreamResource> file(@PathVariable UUID record, @PathVariable UUID id) {
        return PapersApi.handedOver(take.handle(record, id));
    }
}
