package it.trama.assessment;

import java.util.List;
import java.util.UUID;

/** Signed sheets that no later one corrects, under the RECORD policy; the caller audits. */
public interface SignedSheets {

    /** Newest first. */
    List<SignedSheet> of(UUID record);

    /** Those of one instrument, newest first. */
    List<SignedSheet> of(UUID record, String instrument);
}
