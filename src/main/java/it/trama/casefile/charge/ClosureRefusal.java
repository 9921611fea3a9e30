package it.trama.casefile.charge;

import java.time.LocalDate;

/** Why a closing is refused; texts are {@code casefile.closing.refused.*}. */
sealed interface ClosureRefusal {

    record InTheFuture() implements ClosureRefusal {}

    record BeforeItBegan(LocalDate since) implements ClosureRefusal {}

    /** Something is open that was neither dealt with nor knowingly left. */
    record StillOpen(int matters) implements ClosureRefusal {}
}
