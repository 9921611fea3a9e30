package it.trama.project;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What came of a project, as its last signed review says. Within the caller's transaction, under the RECORD policy. */
public interface Outcomes {

    /** @param amend the review proposes to amend the project, for {@code reason} */
    record Outcome(LocalDate on, Goals goals, boolean amend, String reason) {}

    record Goals(int reached, int partly, int not, int open) {}

    /** @param root first edition of the project; empty where no review was signed */
    Optional<Outcome> last(UUID root);
}
