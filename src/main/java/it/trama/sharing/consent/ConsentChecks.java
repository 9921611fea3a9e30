package it.trama.sharing.consent;

import it.trama.sharing.consent.GiverRules.Situation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a consent must be, whoever records it. */
@Component
class ConsentChecks {

    private final Consents consents;
    private final Clock clock;

    ConsentChecks(Consents consents, Clock clock) {
        this.consents = consents;
        this.clock = clock;
    }

    Optional<ConsentRefusal> refusal(NewConsent consent, Situation situation) {
        var given = consent.given();
        if (consent.until() != null && !consent.until().isAfter(LocalDate.now(clock))) {
            return Optional.of(ConsentRefusal.ALREADY_OVER);
        }
        if (!situation.givers().contains(given.by())) {
            return Optional.of(ConsentRefusal.NOT_THEIRS_TO_GIVE);
        }
        if (given.by() != Giver.PERSON && given.giver().isEmpty()) {
            return Optional.of(ConsentRefusal.GIVER_MISSING);
        }
        return consents.texts().stream()
                        .anyMatch(text -> text.exchange().equals(consent.scope().exchange())
                                && given.text().equals(text.version() + "/" + text.language()))
                ? Optional.empty()
                : Optional.of(ConsentRefusal.NO_SUCH_TEXT);
    }
}
