package it.trama.assessment.sheet;

import it.trama.assessment.Answers;
import it.trama.assessment.Instrument;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Why an assessment is not saved or not signed. */
sealed interface AssessmentRefusal {

    /** @param items keys of the required items without an answer */
    record Incomplete(List<String> items) implements AssessmentRefusal {}

    /** @param items keys whose value is no answer, and why */
    record NotAnswers(Map<String, Answers.Wrong> items) implements AssessmentRefusal {}

    record InTheFuture(LocalDate day) implements AssessmentRefusal {}

    record AlreadySigned() implements AssessmentRefusal {}

    /** Only a signed assessment of the same record and instrument can be corrected, and once. */
    record NothingToCorrect() implements AssessmentRefusal {}

    /** Sections that others fill are not signed yet. */
    record PartsOpen(List<String> sections) implements AssessmentRefusal {}

    /** Filled by several: it closes with what they say together. */
    record NoSynthesis() implements AssessmentRefusal {}

    /** @param names of those who filled a section and have not signed the synthesis as it stands */
    record NotAgreed(List<String> names) implements AssessmentRefusal {}

    /**
     * Another saved the draft meanwhile, with other answers.
     *
     * @param there what is stored; {@code own} the sections that are filled on the sheet itself
     */
    record SavedMeanwhile(Assessment there, List<Instrument.Section> own, Saved saved) implements AssessmentRefusal {}

    record Saved(String by, Instant at) {}
}
