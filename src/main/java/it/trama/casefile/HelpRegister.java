package it.trama.casefile;

import java.time.LocalDate;
import java.util.UUID;

/** The register behind "who already helps". Written by who begins, changes or ends help, in the same transaction. */
public interface HelpRegister {

    void begin(NewHelp help);

    /**
     * What the same source began by the same body goes on as it is told here; its first day stays.
     *
     * @return false when nothing of it runs or has just ended
     */
    boolean goOn(NewHelp help);

    /** Ends what the source began, from the given day on. */
    void end(UUID source, LocalDate day);

    /** What the acting body told by mistake: gone, as if it had not been said. */
    void takeBack(UUID source);
}
