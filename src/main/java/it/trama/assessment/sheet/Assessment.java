package it.trama.assessment.sheet;

import it.trama.assessment.Answers;
import it.trama.assessment.Instrument;
import it.trama.assessment.Instrument.Section;
import it.trama.assessment.ScoreSheet;
import it.trama.assessment.Scoring;
import it.trama.assessment.SheetHead;
import it.trama.kernel.Compartment;
import it.trama.kernel.Result;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The answers to one instrument about one record. A draft changes; a signed one never does: a newer one may correct it. */
record Assessment(
        UUID id, Place place, Used used, LocalDate assessedOn, Answers answers, ScoreSheet scores, State state) {

    record Place(UUID record, Compartment compartment) {

        /** A sealed record seals all of it; a sheet whose every section is of one compartment lies there, any other lies in the open one. */
        static Compartment of(Instrument instrument, Compartment record) {
            List<Compartment> all = instrument.sections().stream()
                    .map(section -> section.filling().compartment())
                    .distinct()
                    .toList();
            return record == Compartment.SEALED || all.size() != 1 ? record : all.getFirst();
        }

        /** The compartment that a section of the sheet lies in. */
        Compartment of(Section section) {
            return compartment == Compartment.ORDINARY ? section.filling().compartment() : compartment;
        }

        /** Sections that lie with the sheet itself; the others are parts with a row of their own. */
        List<Section> open(Instrument instrument) {
            return instrument.sections().stream()
                    .filter(section -> of(section) == compartment)
                    .toList();
        }

        List<Section> closed(Instrument instrument) {
            return instrument.sections().stream()
                    .filter(section -> of(section) != compartment)
                    .toList();
        }
    }

    /** The instrument in the version that was filled in. */
    record Used(String instrument, int version) {}

    /** @param version how often the draft was saved; 0: not yet */
    record State(
            UUID assessor,
            @Nullable Instant signedAt,
            @Nullable UUID corrects,
            int version) {}

    SheetHead head() {
        return new SheetHead(
                id, place.record(), place.compartment(), used.instrument(), used.version(), assessedOn, signed());
    }

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
        var read = new State(state.assessor(), state.signedAt(), state.corrects(), version);
        return new Assessment(id, place, used, assessedOn, answers, scores, read);
    }

    Assessment answering(Answers others) {
        return new Assessment(id, place, used, assessedOn, others, scores, state);
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
        Map<String, Answers.Wrong> wrong = given.wrongIn(instrument);
        if (!wrong.isEmpty()) {
            return Result.refused(new AssessmentRefusal.NotAnswers(wrong));
        }
        return Result.done(new Assessment(id, place, used, day, given.asked(instrument), ScoreSheet.NONE, state));
    }

    /** @param sections that were answered here; scores that need others have no place on this sheet */
    Result<Assessment, AssessmentRefusal> signed(Instrument instrument, List<Section> sections, UUID by, Instant at) {
        if (signed()) {
            return Result.refused(new AssessmentRefusal.AlreadySigned());
        }
        List<String> missing = answers.missingIn(instrument, sections);
        if (!missing.isEmpty()) {
            return Result.refused(new AssessmentRefusal.Incomplete(missing));
        }
        return Result.done(new Assessment(
                id,
                place,
                used,
                assessedOn,
                answers,
                new Scoring(instrument).of(answers, sections),
                new State(by, at, state.corrects(), state.version())));
    }
}
