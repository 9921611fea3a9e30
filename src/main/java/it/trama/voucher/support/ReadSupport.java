package it.trama.voucher.support;

import it.trama.casefile.HeaderView;
import it.trama.casefile.RecordHeaders;
import it.trama.kernel.NotFound;
import it.trama.people.Contact;
import it.trama.people.People;
import it.trama.voucher.Providers;
import it.trama.voucher.Providers.Candidate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A record's vouchers with what could become one, and what the form of a new one needs. */
@Service
class ReadSupport {

    record Listed(HeaderView header, List<OfRecord.Row> vouchers, List<SupportParts.Offered> parts) {}

    /** @param phone the first that may be used; empty when there is none */
    record Prepared(HeaderView header, SupportParts.Offered offered, List<Candidate> providers, String phone) {}

    private final SupportParts parts;
    private final OfRecord table;
    private final RecordHeaders headers;
    private final Providers providers;
    private final People people;
    private final SupportTrace trace;

    ReadSupport(
            SupportParts parts,
            OfRecord table,
            RecordHeaders headers,
            Providers providers,
            People people,
            SupportTrace trace) {
        this.parts = parts;
        this.table = table;
        this.headers = headers;
        this.providers = providers;
        this.people = people;
        this.trace = trace;
    }

    @Transactional
    public Listed handle(UUID id) {
        var record = parts.require(id);
        trace.write("voucher.record.read", record, "");
        return new Listed(headers.of(id, VoucherTab.href(id)), table.all(id), parts.of(record));
    }

    @Transactional
    public Prepared handle(UUID id, UUID part) {
        var record = parts.require(id);
        var offered = parts.find(record, part).orElseThrow(NotFound::new);
        trace.write("voucher.record.read", record, "");
        return new Prepared(
                headers.of(id, VoucherTab.href(id)),
                offered,
                providers.candidates(offered.definition().named().area(), trace.today()).stream()
                        .sorted(Comparator.comparing(Candidate::name))
                        .toList(),
                people.reach(record.person()).stream()
                        .filter(c -> c.kind().equals("PHONE") && c.mayUse() && !c.hiddenFromParents())
                        .map(Contact::value)
                        .findFirst()
                        .orElse(""));
    }
}
