package it.trama.document.access;

import static it.trama.platform.web.Texts.t;

import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The copy leaves the house. */
@Controller
@RequestMapping("/cartelle/{record}/documenti/copia")
class HandingController {

    private final OpenCopy open;
    private final DeliverCopy deliver;
    private final TakeCopy take;

    HandingController(OpenCopy open, DeliverCopy deliver, TakeCopy take) {
        this.open = open;
        this.deliver = deliver;
        this.take = take;
    }

    @PostMapping("/{id}/consegna")
    String deliver(@PathVariable UUID record, @PathVariable UUID id, RedirectAttributes after) {
        deliver.handle(open.handle(record, id));
        after.addFlashAttribute("notice", t("document.access.deliveredNotice"));
        return "redirect:/cartelle/" + record + "/documenti/copia/" + id;
    }

    @GetMapping("/{id}/copia.zip")
    ResponseEntity<byte[]> zip(@PathVariable UUID record, @PathVariable UUID id) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "application/zip")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"copia-dei-dati.zip\"")
                .body(take.handle(record, id));
    }
}
