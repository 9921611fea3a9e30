package it.trama.assessment.sheet;

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
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Closes a sheet that several filled: every part signed, the synthesis signed by all who filled one; then all of it is frozen. */
@Service
class CloseAssessment {

    private final Sheets sheets;
    private final SharedSheets shared;
    private final Instruments instruments;
    private final Gate gate;
    private final Traces traces;
    private final Clock clock;

    CloseAssessment(
            Sheets sheets, SharedSheets shared, Instruments instruments, Gate gate, Traces traces, Clock clock) {
        this.sheets = sheets;
        this.shared = shared;
        this.instruments = instruments;
        this.gate = gate;
        this.traces = traces;
        this.clock = clock;
    }

    @Transactional
    Result<Assessment, AssessmentRefusal> handle(UUID id) {
        Actor actor = gate.assessor();
        Assessment draft = sheets.find(id).orElseThrow(NotFound::new);
        RecordHead record = gate.record(draft.place().record());
        if (draft.signed()) {
            return Result.done(draft);
        }
        Instrument instrument =
                instruments.version(draft.used().instrument(), draft.used().version());
        Closing closing = shared.of(id);
        List<String> open = closing.parts().stream()
                .filter(part -> !part.signed())
                .map(part -> instrument.section(part.section()).title())
                .toList();
        if (!open.isEmpty()) {
            return Result.refused(new AssessmentRefusal.PartsOpen(open));
        }
        var synthesis = closing.synthesis();
        if (closing.shared() && (synthesis == null || synthesis.text().isBlank())) {
            return Result.refused(new AssessmentRefusal.NoSynthesis());
        }
        if (!closing.missing().isEmpty()) {
            return Result.refused(new AssessmentRefusal.NotAgreed(closing.missing()));
        }
        return sign(draft, instrument, actor, record);
    }

    private Result<Assessment, AssessmentRefusal> sign(
            Assessment draft, Instrument instrument, Actor actor, RecordHead record) {
        List<Section> here = draft.place().open(instrument);
        Assessment open = draft.answering(draft.answers().in(here));
        var signed = open.signed(instrument, here, actor.user(), clock.instant());
        if (signed instanceof Done<Assessment, AssessmentRefusal>(Assessment assessment)) {
            if (!sheets.update(assessment)) {
                throw new OptimisticLockingFailureException("assessment " + assessment.id());
            }
            shared.close(assessment.id());
            traces.saved(assessment, record);
        }
        return signed;
    }
}
