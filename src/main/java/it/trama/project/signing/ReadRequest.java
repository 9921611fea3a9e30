package it.trama.project.signing;

import it.trama.kernel.NotFound;
import it.trama.project.ProjectSheets;
import it.trama.project.document.SheetPage;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a body is asked to sign: just that text, nothing else of the record. */
@Service
class ReadRequest {

    record Asked(Sheet sheet, Sheet.Request request, SheetPage text, boolean mine) {}

    private final Sheets sheets;
    private final ProjectSheets texts;
    private final SigningTrace trace;

    ReadRequest(Sheets sheets, ProjectSheets texts, SigningTrace trace) {
        this.sheets = sheets;
        this.texts = texts;
        this.trace = trace;
    }

    @Transactional
    Asked handle(UUID id) {
        Sheet sheet = sheets.ofRequest(id).orElseThrow(NotFound::new);
        Sheet.Request request = sheet.request(id);
        trace.write("project.sheet.opened", sheet.place());
        boolean mine = trace.actor().organisation().equals(request.organisation());
        return new Asked(sheet, request, texts.thawed(sheet.text().content()), mine);
    }

    /** What the actor's body still has to sign. */
    @Service
    static class Listing {

        private final Sheets sheets;
        private final SigningTrace trace;

        Listing(Sheets sheets, SigningTrace trace) {
            this.sheets = sheets;
            this.trace = trace;
        }

        @Transactional(readOnly = true)
        public List<Sheets.Asked> handle() {
            return sheets.askedOf(trace.actor().organisation());
        }
    }
}
