package it.trama.assessment.sheet;

import it.trama.kernel.Compartment;
import it.trama.kernel.Result;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The answers to one instrument about one record. A draft changes; a signed one never does: a newer one may correct it. */
record Assessment(
        UUID id, Place place, Used used, LocalDate assessedOn, Answers answers, ScoreSheet scores, State state) {

    record Place(UUID record, Compartment compartment) {}

    /** The instrument in the version that was filled in. */
    record Used(String instrument, int version) {}

    /** @param version how often the draft was saved; 0: not yet */
    record State(
            UUID assessor,
            @Nullable Instant signedAt,
            @Nullable UUID corrects,
            int version) {}

    boolean signed() {
        return state.signedAt() != null;
    }

    static Assessment begun(UUID id, Place place, Instrument instrument, UUID assessor, @Nullable UUID corrects) {
        return new Assessment(
                id,
                place,
                new Used(instrument.code(), instrument.version()),
                LocalDate.EPOCH,
                Answers.NONE,
                ScoreSheet.NONE,
                new State(assessor, null, corrects, 0));
    }

    /** The draft as someone read it: storing it finds out whether it still is that one. */
    Assessment at(int version) {
        return new Assessment(
                id,
                place,
                used,
                assessedOn,
                answers,
                scores,
                new State(state.assessor(), state.signedAt(), state.corrects(), version));
    }

    /** The draft with other answers; what is not an answer to this instrument is refused. */
    Result<Assessment, AssessmentRefusal> answered(
            Instrument instrument, LocalDate day, Answers given, LocalDate today) {
        if (signed()) {
            return Result.refused(new AssessmentRefusal.AlreadySigned());
        }
        if (day.isAfter(today)) {
            return Result.refused(new AssessmentRefusal.InTheFuture(day));
        }
        List<String> strangers = given.strangersTo(instrument);
        if (!strangers.isEmpty()) {
            return Result.refused(new AssessmentRefusal.NotAnswers(strangers));
        }
        return Result.done(new Assessment(id, place, used, day, given, ScoreSheet.NONE, state));
    }

    Result<Assessment, AssessmentRefusal> signed(Instrument instrument, UUID by, Instant at) {
        if (signed()) {
            return Result.refused(new AssessmentRefusal.AlreadySigned());
        }
        List<String> missing = answers.missingIn(instrument);
        if (!missing.isEmpty()) {
            return Result.refused(new AssessmentRefusal.Incomplete(missing));
        }
        return Result.done(new Assessment(
                id,
                place,
                used,
                assessedOn,
                answers,
                ScoreSheet.of(instrument, answers),
                new State(by, at, state.corrects(), state.version())));
    }
}
