package it.trama.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What other modules may ask of assessments. Within the caller's transaction, under the RECORD policy. */
public interface Assessments {

    /**
     * The newest signed one.
     *
     * @param score the instrument's main score
     * @param level code of the band the score lies in, with its words; null where the instrument has no bands
     */
    record Latest(
            UUID id,
            LocalDate assessedOn,
            BigDecimal score,
            @Nullable String level,
            @Nullable String levelText) {}

    Optional<Latest> latest(UUID record, String instrument);
}
