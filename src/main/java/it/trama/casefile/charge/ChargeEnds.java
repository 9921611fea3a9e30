package it.trama.casefile.charge;

import it.trama.casefile.HelpRegister;
import it.trama.casefile.RecordHead;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** What ends with a period in charge: the help of the social service and the rights that the period had opened. */
@Component
class ChargeEnds {

    private final ChargeRights rights;
    private final HelpRegister help;

    ChargeEnds(ChargeRights rights, HelpRegister help) {
        this.rights = rights;
        this.help = help;
    }

    void of(RecordHead head, Takings.Open taking, LocalDate day) {
        help.end(taking.id(), day);
        rights.end(head.id(), taking.id(), day);
    }
}
