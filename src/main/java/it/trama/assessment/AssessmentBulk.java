package it.trama.assessment;

import it.trama.kernel.Compartment;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** Signed assessments by the thousand, for the demo. Answers are checked and scored as those typed in the form are. */
public interface AssessmentBulk {

    /** @param answers key of the item to the value chosen, or to the words */
    record Signed(
            UUID id,
            UUID record,
            Compartment compartment,
            String instrument,
            LocalDate assessedOn,
            Map<String, ?> answers,
            UUID assessor) {}

    /**
     * @throws IllegalArgumentException when an answer is missing or unknown to the instrument; nothing is stored then
     */
    void load(Iterable<Signed> assessments);
}
