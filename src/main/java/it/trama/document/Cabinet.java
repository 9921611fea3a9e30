package it.trama.document;

import it.trama.casefile.Direction;
import it.trama.casefile.Folder;
import it.trama.kernel.Compartment;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Files documents in a record's folders with all that is known of them. In the caller's transaction, under the RECORD policy. */
public interface Cabinet {

    /** @param mediaType by content; {@code replaces} the version before this one */
    record Paper(
            UUID id,
            Place place,
            Label label,
            String fileName,
            String mediaType,
            Origin origin,
            @Nullable UUID replaces) {}

    record Place(UUID record, Compartment compartment, Folder folder) {}

    /** @param party who sent it, or to whom it goes */
    record Label(String title, LocalDate dated, Direction direction, String party) {}

    /** How it came to be. */
    enum Origin {
        UPLOADED,
        FILED,
        TEMPLATE,
        REPORT,
        ACCESS_COPY,
        /** From another system. */
        IMPORTED
    }

    /** @param protocol for what comes in or goes out */
    record Filed(UUID id, @Nullable ProtocolNumber protocol) {}

    Filed file(Paper paper, byte[] content);

    /** The same of a file on disk. */
    Filed file(Paper paper, Path content);

    /** Something that goes out and bears its own number: registered first, then printed, then filed. */
    Filed issue(Paper paper, Function<ProtocolNumber, byte[]> print);

    /** The document, when the actor may put a newer version in its place. */
    Optional<Paper> replaceable(UUID record, UUID id);

    /** The newest versions that the actor may open, by date. */
    List<Paper> papers(UUID record);

    /** Whether the paper is there already: a second click. */
    boolean holds(UUID paper);
}
