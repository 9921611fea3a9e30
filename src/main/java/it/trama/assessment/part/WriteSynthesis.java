package it.trama.assessment.part;

import it.trama.assessment.Closing;
import it.trama.assessment.SheetHead;
import it.trama.casefile.RecordHeaders;
import it.trama.kernel.NotFound;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes what all say together, or signs it as it stands. A change of the text asks everybody to sign again. */
@Service
class WriteSynthesis {

    /** @param version of the text that was changed; 0: a first one */
    record Command(UUID sheet, String text, int version, boolean sign) {}

    private final Closings sheets;
    private final RecordHeaders headers;
    private final Traces traces;

    WriteSynthesis(Closings sheets, RecordHeaders headers, Traces traces) {
        this.sheets = sheets;
        this.headers = headers;
        this.traces = traces;
    }

    /** What somebody else saved meanwhile; empty when the text is stored. */
    @Transactional
    Optional<Closing.Synthesis> handle(Command command) {
        SheetHead sheet =
                sheets.head(command.sheet()).filter(head -> !head.signed()).orElseThrow(NotFound::new);
        var header = headers.of(sheet.record(), "");
        Optional<Closing.Synthesis> there = sheets.synthesis(sheet.id());
        boolean same = there.map(s -> s.text().equals(command.text())).orElse(false);
        if (!same && !sheets.write(sheet, command.text(), command.version(), traces.actor(), traces.now())) {
            return sheets.synthesis(sheet.id());
        }
        if (command.sign()) {
            int version =
                    sheets.synthesis(sheet.id()).map(Closing.Synthesis::version).orElseThrow();
            sheets.agree(sheet, version, traces.actor(), traces.now());
        }
        traces.write(
                command.sign() ? "assessment.synthesis.signed" : "assessment.synthesis.written",
                header.head(),
                sheet.instrument());
        return Optional.empty();
    }
}
