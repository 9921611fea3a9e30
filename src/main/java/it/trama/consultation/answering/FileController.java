package it.trama.consultation.answering;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class FileController {

    private final TakeFile take;

    FileController(TakeFile take) {
        this.take = take;
    }

    @GetMapping("/consulenze/{id}/documenti/{paper}")
    ResponseEntity<InputStreamResource> file(@PathVariable UUID id, @PathVariable UUID paper) {
        var taken = take.handle(id, paper);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(taken.file().mediaType()))
                .contentLength(taken.file().bytes())
                .header("Content-Security-Policy", "default-src 'none'; sandbox; frame-ancestors 'none'")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(taken.file().fileName(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(new InputStreamResource(taken.content()));
    }
}
