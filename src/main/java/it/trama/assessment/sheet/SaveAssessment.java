package it.trama.assessment.sheet;

import it.trama.assessment.Answers;
import it.trama.assessment.Closing;
import it.trama.assessment.Instrument;
import it.trama.assessment.Instrument.Section;
import it.trama.assessment.Instruments;
import it.trama.assessment.SharedSheets;
import it.trama.casefile.RecordHead;
import it.trama.kernel.Actor;
import it.trama.kernel.NotFound;
import it.trama.kernel.Result;
import it.trama.kernel.Result.Done;
import it.trama.kernel.Result.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Saves a draft, or saves and signs. Three statements after the transaction has said who acts: the record, the sheet, the trace. */
@Service
class SaveAssessment {

    /** @param version of the draft that was changed; 0: a new one */
    record Command(UUID id, UUID record, Content content, boolean sign, int version) {}

    record Content(
            String instrument,
            LocalDate day,
            Answers answers,
            @Nullable UUID corrects) {}

    private final Sheets sheets;
    private final Instruments instruments;
    private final Gate gate;
    private final SharedSheets shared;
    private final Traces traces;
    private final Clock clock;

    SaveAssessment(Sheets sheets, Instruments instruments, Gate gate, SharedSheets shared, Traces traces, Clock clock) {
        this.sheets = sheets;
        this.instruments = instruments;
        this.gate = gate;
        this.shared = shared;
        this.traces = traces;
        this.clock = clock;
    }

    @Transactional
    Result<Assessment, AssessmentRefusal> handle(Command command) {
        Actor actor = gate.assessor();
        RecordHead record = gate.record(command.record());
        if (!correctable(command)) {
            return Result.refused(new AssessmentRefusal.NothingToCorrect());
        }
        Result<Assessment, AssessmentRefusal> result = decide(command, record, actor);
        if (result instanceof Done<Assessment, AssessmentRefusal>(Assessment assessment)) {
            return store(assessment, record)
                    .<Result<Assessment, AssessmentRefusal>>map(Result::refused)
                    .orElse(result);
        }
        return result;
    }

    private Result<Assessment, AssessmentRefusal> decide(Command command, RecordHead record, Actor actor) {
        Content content = command.content();
        Instrument instrument = instrument(command);
        var place = new Assessment.Place(record.id(), Assessment.Place.of(instrument, record.compartment()));
        gate.works(record, place.compartment());
        var begun = Assessment.begun(command.id(), place, instrument, actor.user(), content.corrects())
                .at(command.version());
        List<Section> own = own(begun, instrument);
        boolean alone = own.size() == instrument.sections().size();
        var drafted =
                begun.answered(instrument, content.day(), content.answers().in(own), LocalDate.now(clock));
        return switch (drafted) {
            case Done(Assessment draft)
            when command.sign() && alone -> draft.signed(instrument, own, actor.user(), clock.instant());
            case Done(Assessment draft) -> Result.done(draft);
            case Refused(AssessmentRefusal reason) -> Result.refused(reason);
        };
    }

    /** A draft keeps the version that it began with. */
    private Instrument instrument(Command command) {
        String code = command.content().instrument();
        return command.version() == 0
                ? instruments.current(code)
                : sheets.find(command.id())
                        .map(there -> instruments.version(
                                there.used().instrument(), there.used().version()))
                        .orElseThrow(NotFound::new);
    }

    /** What is filled on the sheet itself: not what others fill, nor what lies in another compartment. */
    private List<Section> own(Assessment sheet, Instrument instrument) {
        List<Section> open = sheet.place().open(instrument);
        if (sheet.state().version() == 0) {
            return open;
        }
        Closing closing = shared.of(sheet.id());
        return open.stream()
                .filter(section -> closing.of(section.code()).isEmpty())
                .toList();
    }

    private boolean correctable(Command command) {
        UUID corrects = command.content().corrects();
        return corrects == null
                || sheets.find(corrects)
                        .filter(Assessment::signed)
                        .filter(old -> old.place().record().equals(command.record()))
                        .filter(old ->
                                old.used().instrument().equals(command.content().instrument()))
                        .isPresent();
    }

    /** Sent twice: the second finds what the first stored and answers the same. Anything else there is a change by someone else. */
    private Optional<AssessmentRefusal> store(Assessment assessment, RecordHead record) {
        boolean begins = assessment.state().version() == 0;
        boolean stored = begins ? sheets.add(assessment) : sheets.update(assessment);
        if (stored) {
            if (begins && !assessment.signed()) {
                Instrument instrument = instruments.version(
                        assessment.used().instrument(), assessment.used().version());
                shared.addClosed(
                        assessment.head(),
                        assessment.place().closed(instrument),
                        assessment.state().assessor());
            }
            traces.saved(assessment, record);
            return Optional.empty();
        }
        return meanwhile(assessment);
    }

    private Optional<AssessmentRefusal> meanwhile(Assessment mine) {
        Assessment there = sheets.find(mine.id()).orElseThrow(NotFound::new);
        List<Section> own = own(
                there,
                instruments.version(there.used().instrument(), there.used().version()));
        boolean same = there.answers().in(own).equals(mine.answers())
                && there.assessedOn().equals(mine.assessedOn());
        if (same && there.signed() == mine.signed()) {
            return Optional.empty();
        }
        return Optional.of(
                there.signed()
                        ? new AssessmentRefusal.AlreadySigned()
                        : new AssessmentRefusal.SavedMeanwhile(there, own, sheets.saved(there.id())));
    }
}
