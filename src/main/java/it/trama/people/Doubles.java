package it.trama.people;

import it.trama.kernel.FiscalCode;
import it.trama.kernel.Sex;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who may be the same person. Within the caller's transaction; sealed facts never count. */
public interface Doubles {

    /** What two registrations are compared by. */
    record Traits(
            String familyName,
            String givenName,
            Sex sex,
            LocalDate birth,
            @Nullable FiscalCode code,
            @Nullable String municipality) {}

    /**
     * One thing that agrees or disagrees: text {@code people.double.part.<part>.<level>}.
     *
     * @param weight how much it says for (positive) or against one person, in powers of two
     */
    record Part(String part, String level, double weight) {}

    /** @param likely beyond the point where most such pairs are one person */
    record Match(double score, boolean likely, List<Part> parts) {}

    record Candidate(Identity person, Match match) {

        public double score() {
            return match.score();
        }

        public UUID id() {
            return person.id();
        }
    }

    /** Those already registered who may be this person, the most probable first. */
    List<Candidate> of(Traits traits);

    /** How probable it is that two registrations are one person, by what each says. */
    Match match(Traits one, Traits other);

    /** Remembered: they were looked at, and are two persons. */
    void different(UUID one, UUID other, String reason);
}
