package it.trama.assessment.sheet;

import java.time.LocalDate;
import java.util.List;

/** Why an assessment is not saved or not signed. */
sealed interface AssessmentRefusal {

    /** @param questions codes of the required questions without an answer */
    record Incomplete(List<String> questions) implements AssessmentRefusal {}

    /** @param questions codes whose value no choice of the instrument has */
    record NotAnswers(List<String> questions) implements AssessmentRefusal {}

    record InTheFuture(LocalDate day) implements AssessmentRefusal {}

    record AlreadySigned() implements AssessmentRefusal {}

    /** Only a signed assessment of the same record and instrument can be corrected, and once. */
    record NothingToCorrect() implements AssessmentRefusal {}
}
