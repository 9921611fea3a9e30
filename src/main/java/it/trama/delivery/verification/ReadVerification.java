package it.trama.delivery.verification;

import it.trama.casefile.HeaderView;
import it.trama.casefile.RecordHeaders;
import it.trama.delivery.DeliveryChecks.Said;
import it.trama.trust.Directory;
import it.trama.trust.Directory.Organisation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The months of a record with what was given in them, and one month delivery by delivery. */
@Service
class ReadVerification {

    /** @param month null: only the list of months */
    record Shown(
            HeaderView header,
            List<MonthOfBody> months,
            @Nullable Month month,
            Map<UUID, String> bodies,
            boolean mayVerify) {}

    record Month(LocalDate first, List<Checked> deliveries, List<Said> said, Map<UUID, String> names) {}

    private final Verifiers verifiers;
    private final RecordHeaders headers;
    private final Verifications verifications;
    private final Directory directory;

    ReadVerification(Verifiers verifiers, RecordHeaders headers, Verifications verifications, Directory directory) {
        this.verifiers = verifiers;
        this.headers = headers;
        this.verifications = verifications;
        this.directory = directory;
    }

    @Transactional
    public Shown handle(UUID record, @Nullable LocalDate month) {
        var verifier = verifiers.reading(record);
        verifiers.trace(verifier.record(), "delivery.verification.read", month == null ? "" : month.toString());
        return new Shown(
                headers.of(record, "/cartelle/" + record + "/consegne"),
                verifications.months(record),
                month == null ? null : month(record, month),
                directory.organisations().stream().collect(Collectors.toMap(Organisation::id, Organisation::name)),
                verifier.mayVerify());
    }

    private Month month(UUID record, LocalDate first) {
        List<Said> said = verifications.saidIn(record, first);
        return new Month(
                first,
                verifications.of(record, first),
                said,
                directory.names(said.stream().map(Said::by).distinct().toList()));
    }
}
