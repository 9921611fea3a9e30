package it.trama.assessment.part;

import it.trama.assessment.Closing;
import it.trama.assessment.Instrument;
import it.trama.assessment.Instruments;
import it.trama.assessment.SheetHead;
import it.trama.casefile.HeaderView;
import it.trama.casefile.RecordHeaders;
import it.trama.kernel.NotFound;
import it.trama.platform.web.Option;
import it.trama.trust.AccessLevel;
import it.trama.trust.AccessRights;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who fills what, how far it is, and what all say together: for who works on the record and for who fills a part. */
@Service
class OpenTogether {

    /** @param holders to whom a section may be entrusted; empty for who only fills a part */
    record Opened(
            HeaderView header,
            SheetHead sheet,
            Instrument instrument,
            Closing closing,
            List<Option> holders,
            List<Absences.Gone> gone) {}

    private final Closings sheets;
    private final RecordHeaders headers;
    private final Instruments instruments;
    private final AccessRights rights;
    private final Absences absences;
    private final Traces traces;

    OpenTogether(
            Closings sheets,
            RecordHeaders headers,
            Instruments instruments,
            AccessRights rights,
            Absences absences,
            Traces traces) {
        this.sheets = sheets;
        this.absences = absences;
        this.headers = headers;
        this.instruments = instruments;
        this.rights = rights;
        this.traces = traces;
    }

    @Transactional
    Opened handle(UUID id) {
        SheetHead sheet = sheets.head(id).orElseThrow(NotFound::new);
        HeaderView header = headers.of(sheet.record(), "/cartelle/" + sheet.record() + "/valutazioni");
        traces.write("assessment.together.opened", header.head(), sheet.instrument());
        List<Option> holders = header.rights().works() && !sheet.signed() ? holders(sheet.record()) : List.of();
        return new Opened(
                header,
                sheet,
                instruments.version(sheet.instrument(), sheet.version()),
                sheets.of(id),
                holders,
                absences.gone(id));
    }

    private List<Option> holders(UUID record) {
        return rights.on(record).stream()
                .filter(right -> right.level().number() >= AccessLevel.SUMMARY.number())
                .map(right -> new Option(right.holder(), right.holderName()))
                .distinct()
                .toList();
    }
}
