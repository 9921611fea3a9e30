package it.trama.casefile;

import java.time.LocalDate;
import java.util.UUID;

/** The register behind "who already helps". Written by who begins, changes or ends help, in the same transaction. */
public interface HelpRegister {

    void begin(NewHelp help);

    /** Ends what the source began, from the given day on. */
    void end(UUID source, LocalDate day);
}
