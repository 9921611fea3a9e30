package it.trama.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What other modules may ask of assessments. Within the caller's transaction, under the RECORD policy: what the actor may not read is not
 * counted. Only signed sheets that no later one corrects.
 */
public interface Assessments {

    /**
     * @param score the instrument's main score; null where it has none
     * @param level code of the band the score lies in, with its words; null where the instrument has no bands
     */
    record Latest(
            UUID id,
            LocalDate assessedOn,
            @Nullable BigDecimal score,
            @Nullable String level,
            @Nullable String levelText) {}

    Optional<Latest> latest(UUID record, String instrument);

    /** All of one instrument, newest first. */
    List<Latest> all(UUID record, String instrument);

    /** Scores by domain and viewpoint of every sheet made on the day or later, oldest first. */
    List<DomainScore> domainScores(UUID record, LocalDate since);

    /** Which of these instruments were assessed for the record on the day or later. */
    Set<String> signedSince(UUID record, Collection<String> instruments, LocalDate since);

    /** Code and title of every instrument in use today. */
    Map<String, String> titles();
}
