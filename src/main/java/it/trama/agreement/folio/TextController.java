package it.trama.agreement.folio;

import static it.trama.platform.web.Texts.t;

import it.trama.agreement.Desk;
import it.trama.agreement.folio.AgreementPage.Asked;
import it.trama.agreement.folio.AgreementPage.Typed;
import it.trama.platform.upload.FileNames;
import it.trama.platform.upload.FileType;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Inputs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Versions of the text of an agreement. */
@Controller
@RequestMapping("/accordi/{id}/testi")
class TextController {

    private static final int LARGEST = 25 * 1024 * 1024;
    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    private final ReadAgreements read;
    private final KeepParts parts;
    private final Desk desk;

    TextController(ReadAgreements read, KeepParts parts, Desk desk) {
        this.read = read;
        this.parts = parts;
        this.desk = desk;
    }

    @PostMapping
    ModelAndView store(
            @PathVariable UUID id,
            @RequestParam Map<String, String> typed,
            @RequestParam(name = "text", required = false) @Nullable MultipartFile sent,
            RedirectAttributes after)
            throws IOException {
        desk.requireKeeper();
        byte[] content = sent == null ? new byte[0] : sent.getBytes();
        if (sent == null || !isPdf(content)) {
            var errors = FormErrors.at("text", t("agreement.error.text"));
            var page = AgreementPages.of(read.handle(id), desk.today(), new Asked("", null), new Typed(typed, errors));
            var view = new ModelAndView("agreement/agreement", "page", page);
            view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return view;
        }
        parts.handle(new KeepParts.Store(
                id,
                Inputs.id(typed.get("id")).orElseGet(UUID::randomUUID),
                FileNames.clean(String.valueOf(sent.getOriginalFilename()), FileType.PDF),
                new KeepParts.Pdf(content),
                Inputs.text(typed.get("note"))));
        after.addFlashAttribute("notice", t("agreement.text.stored"));
        return new ModelAndView("redirect:/accordi/" + id);
    }

    private static boolean isPdf(byte[] content) {
        return content.length <= LARGEST
                && content.length > PDF.length
                && Arrays.equals(content, 0, PDF.length, PDF, 0, PDF.length);
    }

    @GetMapping("/{text}")
    ResponseEntity<Resource> open(@PathVariable UUID id, @PathVariable UUID text) {
        var opened = read.handle(new ReadAgreements.OpenText(id, text));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .contentLength(opened.file().bytes())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(opened.file().name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(new InputStreamResource(opened.content()));
    }
}
