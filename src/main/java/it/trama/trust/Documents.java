package it.trama.trust;

import it.trama.kernel.Compartment;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;

/** The documents of social records. Within the caller's transaction, under the RECORD policy; the caller audits. */
public interface Documents {

    record Document(UUID id, UUID record, Compartment compartment, String fileName, String mediaType) {}

    /** Stores the bytes (encrypted, once per content) and the row that names them. */
    void store(Document document, byte[] content);

    /** The same of a file on disk. */
    void store(Document document, Path content);

    /** Empty for "not there" and for "not yours". */
    Optional<Document> find(UUID id);

    /**
     * The bytes of a document that {@link #find} has shown.
     *
     * @throws it.trama.platform.files.FileUnreadable when the file is gone or is not what was stored
     */
    byte[] content(Document document);

    /** The same piece by piece: a large file never lies in memory whole. Who asks closes it, also after the transaction. */
    InputStream open(Document document);
}
