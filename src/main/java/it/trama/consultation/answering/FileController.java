package it.trama.consultation.answering;

import it.trama.platform.files.HandedOver;
import java.util.UUID;
import org.springframework.core.io.InputStreamResource;
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
        return HandedOver.of(
                taken.file().fileName(), taken.file().mediaType(), taken.file().bytes(), taken.content());
    }
}
