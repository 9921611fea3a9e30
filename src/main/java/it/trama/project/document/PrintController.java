package it.trama.project.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The signed document: taken out, and its fingerprint checked. */
@Controller
class PrintController {

    private final PrintProject print;

    PrintController(PrintProject print) {
        this.print = print;
    }

    @GetMapping({"/progetti/{id}/documento.pdf", "/progetti/{id}/patto.pdf"})
    ResponseEntity<byte[]> pdf(@PathVariable UUID id) {
        PrintProject.Taken taken = print.handle(id);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(taken.document().fileName(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(taken.content());
    }

    @GetMapping("/progetti/{id}/impronta")
    ModelAndView check(@PathVariable UUID id) {
        return page(id, print.handle(id), null);
    }

    /** A copy that somebody brings: is it the signed one? */
    @PostMapping("/progetti/{id}/impronta")
    ModelAndView compare(@PathVariable UUID id, @RequestParam(required = false) @Nullable MultipartFile copy)
            throws IOException {
        PrintProject.Taken taken = print.handle(id);
        if (copy == null || copy.isEmpty()) {
            ModelAndView again = page(id, taken, null);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        return page(id, taken, Keeping.sha256(copy.getBytes()).equals(taken.signed()));
    }

    private static ModelAndView page(UUID id, PrintProject.Taken taken, @Nullable Boolean copy) {
        var page = new FingerprintPage(
                "/progetti/" + id, taken.title(), taken.signed(), taken.sha256().equals(taken.signed()), copy);
        return new ModelAndView("project/fingerprint", "page", page);
    }
}
