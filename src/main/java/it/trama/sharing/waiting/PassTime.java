package it.trama.sharing.waiting;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Referrals that nobody answered in time expire; consents that waited for somebody's registration find them. */
@Service
class PassTime {

    /** How many of each. */
    record Passed(int expired, int found) {}

    private final Waiting waiting;

    PassTime(Waiting waiting) {
        this.waiting = waiting;
    }

    @Transactional
    public Passed handle() {
        return new Passed(waiting.expire(), waiting.findBearers());
    }
}
