package it.trama.assessment.part;

import it.trama.assessment.Instrument;
import it.trama.assessment.Instruments;
import it.trama.casefile.HeaderView;
import it.trama.casefile.RecordHeaders;
import it.trama.platform.web.Formats;
import it.trama.trust.Audit;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The sections that wait for the actor or for their body. */
@Service
class ShowWaiting {

    private final PartRows parts;
    private final RecordHeaders headers;
    private final Instruments instruments;
    private final Audit audit;
    private final Traces traces;

    ShowWaiting(PartRows parts, RecordHeaders headers, Instruments instruments, Audit audit, Traces traces) {
        this.parts = parts;
        this.headers = headers;
        this.instruments = instruments;
        this.audit = audit;
        this.traces = traces;
    }

    @Transactional
    WaitingPage handle() {
        List<Part> waiting = parts.waiting(traces.actor());
        var names = waiting.stream()
                .map(part -> part.of().record())
                .distinct()
                .collect(Collectors.toMap(Function.identity(), this::name));
        audit.write(Audit.Entry.of("assessment.waiting", "TEAM_WORK").with(Integer.toString(waiting.size())));
        return new WaitingPage(waiting.stream()
                .map(part -> row(part, names.getOrDefault(part.of().record(), "")))
                .toList());
    }

    private String name(UUID record) {
        HeaderView header = headers.of(record, "");
        return header.name();
    }

    private WaitingPage.Row row(Part part, String name) {
        Instrument instrument =
                instruments.version(part.asked().instrument(), part.asked().version());
        return new WaitingPage.Row(
                name,
                instrument.section(part.asked().section()).title(),
                instrument.title(),
                Formats.date(part.due()),
                "/valutazioni/parti/" + part.id());
    }
}
