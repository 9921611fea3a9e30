package it.trama.casefile;

import it.trama.kernel.Period;
import java.util.UUID;

/**
 * Help that begins.
 *
 * @param kind    name of a {@link HelpKind}
 * @param contact whom to call
 */
public record NewHelp(UUID person, String kind, UUID organisation, String contact, Period valid, HelpDetail detail) {

    public NewHelp {
        HelpKind.valueOf(kind);
    }
}
