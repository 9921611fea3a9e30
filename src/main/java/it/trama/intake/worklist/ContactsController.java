package it.trama.intake.worklist;

import it.trama.platform.web.Inputs;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class ContactsController {

    private final ListContacts list;
    private final ExportContacts export;
    private final ContactsPages pages;
    private final Clock clock;

    ContactsController(ListContacts list, ExportContacts export, ContactsPages pages, Clock clock) {
        this.list = list;
        this.export = export;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/accessi")
    ModelAndView list(@RequestParam Map<String, String> asked) {
        var filter = ContactFilter.of(asked, LocalDate.now(clock));
        String number = Inputs.text(asked.get("pagina"));
        int page = number.matches("\\d{1,6}") ? Integer.parseInt(number) : 1;
        return new ModelAndView("intake/list", "page", pages.page(filter, list.handle(filter, page)));
    }

    @GetMapping("/accessi.csv")
    ResponseEntity<byte[]> export(@RequestParam Map<String, String> asked) {
        var filter = ContactFilter.of(asked, LocalDate.now(clock));
        String text = ContactsFile.of(export.handle(filter), pages.municipalityNames(), clock.getZone());
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("accessi.csv")
                                .build()
                                .toString())
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .body(text.getBytes(StandardCharsets.UTF_8));
    }
}
