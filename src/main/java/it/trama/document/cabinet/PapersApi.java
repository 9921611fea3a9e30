package it.trama.document.cabinet;

import it.trama.casefile.Direction;
import it.trama.casefile.Folder;
import it.trama.kernel.Compartment;
import it.trama.platform.files.HandedOver;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The documents of a record, for programs: same use cases, same rights, same trace as the pages. */
@RestController
@RequestMapping("/api/v1/records/{record}/documents")
class PapersApi {

    /** @param protocol number and year, empty when it needs none */
    record Document(UUID id, String title, Folder folder, LocalDate dated, Way way, String protocol, File file) {}

    record Way(Direction direction, String party, Compartment compartment) {}

    /** @param content null for what nobody may open any more */
    record File(
            String name,
            String mediaType,
            long bytes,
            @Nullable String content) {}

    private final ListPapers list;
    private final TakePaper take;

    PapersApi(ListPapers list, TakePaper take) {
        this.list = list;
        this.take = take;
    }

    /** Fifty at a time, the newest first. */
    @GetMapping
    List<Document> list(
            @PathVariable UUID record,
            @RequestParam(name = "q", defaultValue = "") String words,
            @RequestParam(name = "page", defaultValue = "1") int page) {
        var query = new ListPapers.Query(
                words, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Math.max(page, 1) - 1);
        return list.handle(record, query).rows().stream()
                .limit(Papers.PAGE)
                .map(row -> document(record, row))
                .toList();
    }

    private static Document document(UUID record, Papers.Row row) {
        boolean open = row.deed().obscured() == null;
        return new Document(
                row.id(),
                row.label().title(),
                row.place().folder(),
                row.label().dated(),
                new Way(
                        row.label().direction(),
                        row.label().party(),
                        row.place().compartment()),
                row.protocolText(),
                new File(
                        row.file().name(),
                        row.file().mediaType(),
                        row.file().bytes(),
                        open ? "/api/v1/records/" + record + "/documents/" + row.id() + "/content" : null));
    }

    @GetMapping("/{id}/content")
    ResponseEntity<InputStreamResource> content(@PathVariable UUID record, @PathVariable UUID id) {
        return handedOver(take.handle(record, id));
    }

    /** Read from the disk piece by piece while it goes out; what is looked at may load nothing, run nothing and be framed by nobody. */
    static ResponseEntity<InputStreamResource> handedOver(TakePaper.Whole whole) {
        Papers.File file = whole.row().file();
        return HandedOver.of(file.name(), file.mediaType(), file.bytes(), whole.content());
    }
}
