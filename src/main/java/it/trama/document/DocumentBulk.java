package it.trama.document;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Many papers of another system, or of the demonstration, filed in their records as owner, all or none. Their files lie in the store already. */
public interface DocumentBulk {

    /**
     * @param id       of one that is there already nothing is done
     * @param protocol as the other system wrote it, or empty; no number of the register here is taken
     */
    record OldPaper(UUID id, Cabinet.Place place, Cabinet.Label label, File file, String protocol, Deed deed) {}

    record File(String hash, String name) {}

    /** Who files it, for which body. */
    record Deed(UUID by, UUID organisation, Instant at) {}

    void load(List<OldPaper> papers);
}
