package it.trama.accreditation;

import it.trama.kernel.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Loads calls with what came of them, as owner. For the demo. */
public interface AccreditationBulk {

    record Act(String number, LocalDate day) {}

    /** @param areas codes; {@code resolution} null while the applications are in review */
    record PastCall(
            UUID id,
            String title,
            Act act,
            Period open,
            List<String> areas,
            @Nullable Act resolution,
            UUID by) {}

    /** A body that answered every requirement. */
    record Candidate(UUID organisation, String area, BigDecimal weeklyHours) {}

    /** A check on a body of the register. */
    record Planned(UUID organisation, String area, LocalDate on, String subject) {}

    /** Admits all candidates of a call that has a resolution: accredited for three years from the day after it. */
    void load(PastCall call, List<Candidate> candidates, List<Planned> checks);
}
