package it.trama.document;

import it.trama.casefile.Direction;
import it.trama.kernel.Compartment;
import java.util.UUID;

/** The port to a body's protocol. The local register answers unless an adapter to an external one takes its place. In the caller's transaction. */
public interface ProtocolRegister {

    /** What an external register would be told; the local one keeps numbers only. */
    record Registration(
            UUID paper, UUID record, Compartment compartment, Direction direction, String title, String party) {}

    /** The next number of the acting body; what is sealed has its own numbering. */
    ProtocolNumber register(Registration registration);
}
