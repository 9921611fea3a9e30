package it.trama.intake;

import java.util.UUID;

/** Accesses that come from something else than a desk, such as a signal. Within the caller's transaction. */
public interface Accesses {

    /**
     * Registers it once, however often it is asked, with what follows from its outcome: the social record and the wait for an answer.
     *
     * @return the access
     * @throws it.trama.kernel.NotFound for who works at no access desk, or when the person is not there for them
     */
    UUID record(NewAccess access);
}
