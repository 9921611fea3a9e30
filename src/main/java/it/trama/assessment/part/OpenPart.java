package it.trama.assessment.part;

import it.trama.assessment.Instrument;
import it.trama.assessment.Instruments;
import it.trama.casefile.HeaderView;
import it.trama.casefile.RecordHeaders;
import it.trama.kernel.NotFound;
import it.trama.trust.Audit;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens one section of a sheet: nothing else of the sheet comes with it. */
@Service
class OpenPart {

    record Opened(HeaderView header, Part part, Instrument instrument) {

        Instrument.Section section() {
            return instrument.section(part.asked().section());
        }
    }

    private final PartRows parts;
    private final RecordHeaders headers;
    private final Instruments instruments;
    private final Audit audit;

    OpenPart(PartRows parts, RecordHeaders headers, Instruments instruments, Audit audit) {
        this.parts = parts;
        this.headers = headers;
        this.instruments = instruments;
        this.audit = audit;
    }

    @Transactional
    Opened handle(UUID id) {
        Part part = parts.find(id).orElseThrow(NotFound::new);
        UUID record = part.of().record();
        HeaderView header = headers.of(record, "/cartelle/" + record + "/valutazioni");
        audit.write(Audit.Entry.of("assessment.part.opened", "TEAM_WORK")
                .about(header.head().person())
                .on(record)
                .sealedIf(header.head().sealed())
                .with(part.asked().section()));
        return new Opened(
                header,
                part,
                instruments.version(part.asked().instrument(), part.asked().version()));
    }
}
