package it.trama.voucher.support;

import it.trama.casefile.RecordHead;
import it.trama.casefile.SocialRecords;
import it.trama.delivery.PassingOn;
import it.trama.delivery.PassingOn.Part;
import it.trama.kernel.NotFound;
import it.trama.trust.AccessLevel;
import it.trama.voucher.VoucherDefinition;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What of a record's projects can be given by a voucher: hours that a fund line pays, of a kind that bodies are accredited for. */
@Component
class SupportParts {

    /** @param open the voucher that it has already */
    record Offered(Part part, VoucherDefinition definition, Optional<OfRecord.Open> open) {}

    private final SocialRecords records;
    private final PassingOn passing;
    private final VoucherDefinition.Catalogue definitions;
    private final OfRecord table;
    private final SupportTrace trace;

    SupportParts(
            SocialRecords records,
            PassingOn passing,
            VoucherDefinition.Catalogue definitions,
            OfRecord table,
            SupportTrace trace) {
        this.records = records;
        this.passing = passing;
        this.definitions = definitions;
        this.table = table;
        this.trace = trace;
    }

    /** A sealed record is told to no provider. */
    RecordHead require(UUID id) {
        trace.service();
        RecordHead record = records.require(id, AccessLevel.WORK);
        if (record.sealed()) {
            throw new NotFound();
        }
        return record;
    }

    List<Offered> of(RecordHead record) {
        return passing.of(record.id()).stream()
                .flatMap(part -> definitions
                        .forSupport(part.what().kind(), trace.today())
                        .map(definition -> new Offered(part, definition, table.openOf(part.assignment())))
                        .stream())
                .toList();
    }

    Optional<Offered> find(RecordHead record, UUID part) {
        return of(record).stream()
                .filter(offered -> offered.part().assignment().equals(part))
                .findFirst();
    }
}
