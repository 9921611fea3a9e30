package it.trama.sharing.referral;

import it.trama.kernel.Compartment;
import it.trama.sharing.Decision.Basis;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** The envelope of a referral. */
record Referral(UUID id, String number, Place place, Ground ground, Terms terms, Sent sent, Progress progress) {

    enum State {
        SENT,
        ACCEPTED,
        REFUSED,
        WITHDRAWN,
        EXPIRED,
        ENDED
    }

    /** What may be done with it: {@code sharing.referral_moves} says when and by whom. Texts are {@code sharing.move.*}. */
    enum Move {
        ACCEPT,
        REFUSE,
        WITHDRAW,
        END;

        /** The other side is told why. */
        boolean needsWords() {
            return this == REFUSE || this == END;
        }
    }

    record Place(UUID record, UUID person, UUID to, String toName) {

        Compartment compartment() {
            return Compartment.ORDINARY;
        }
    }

    record Ground(Basis basis, String reference) {}

    /** @param until first day on which, if accepted, help and access are over */
    record Terms(String helpKind, LocalDate answerBy, LocalDate until) {}

    record Sent(UUID by, String organisation, Instant at, String sha256) {}

    record Progress(State state, String words, Instant at) {}

    String recordHref() {
        return "/cartelle/%s/invii/%s".formatted(place.record(), id);
    }
}
