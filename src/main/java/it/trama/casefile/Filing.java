package it.trama.casefile;

import java.util.UUID;

/** Files a document in a record's folders; implemented by a module above. */
public interface Filing {

    /** Answers the document's id. What comes in or goes out gets its protocol number and date. In the caller's transaction. */
    UUID file(NewDocument document);
}
