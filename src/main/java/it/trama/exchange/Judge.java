package it.trama.exchange;

import it.trama.kernel.FiscalCode;
import it.trama.kernel.Result;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Says of each row of an import what is to become of it, against what is here now. Within the caller's transaction; changes nothing. */
public interface Judge {

    /** How another system knows something. */
    record Key(RowKind kind, String externalId) {}

    /** What it is here since an earlier import, and the hash of what it said then. */
    record Link(UUID target, String hash) {}

    /** A social worker of the body, by the name with which one signs in. */
    record Worker(String username, UUID userId, UUID teamId, int subdistrict) {}

    record Verdicts(Map<UUID, Judgement> judged, Map<String, Worker> workers) {}

    /** @param rows all of the run, in the order in which they depend on one another */
    Verdicts judge(Run run, List<ImportRow> rows, Map<Key, Link> links);

    /** The fiscal code of a person's row; null when there is none that can be read. */
    static @Nullable FiscalCode fiscalCode(SourceRow row) {
        String typed = row.of("codice_fiscale");
        if (typed.isEmpty()) {
            return null;
        }
        return switch (FiscalCode.parse(typed)) {
            case Result.Done<FiscalCode, ?>(FiscalCode code) -> code;
            case Result.Refused<FiscalCode, ?> _ -> null;
        };
    }
}
