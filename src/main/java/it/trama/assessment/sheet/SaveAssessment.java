package it.trama.assessment.sheet;

import it.trama.casefile.RecordHead;
import it.trama.casefile.SocialRecords;
import it.trama.kernel.Actor;
import it.trama.kernel.NotFound;
import it.trama.kernel.Result;
import it.trama.kernel.Result.Done;
import it.trama.kernel.Result.Refused;
import it.trama.kernel.Role;
import it.trama.trust.AccessLevel;
import it.trama.trust.CurrentActor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
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
    private final SocialRecords records;
    private final Traces traces;
    private final CurrentActor actors;
    private final Clock clock;

    SaveAssessment(
            Sheets sheets,
            Instruments instruments,
            SocialRecords records,
            Traces traces,
            CurrentActor actors,
            Clock clock) {
        this.sheets = sheets;
        this.instruments = instruments;
        this.records = records;
        this.traces = traces;
        this.actors = actors;
        this.clock = clock;
    }

    @Transactional
    Result<Assessment, AssessmentRefusal> handle(Command command) {
        Actor actor = actors.actor();
        RecordHead record = records.require(command.record(), AccessLevel.WORK);
        if (!mayAssess(actor)) {
            throw new NotFound();
        }
        if (!correctable(command)) {
            return Result.refused(new AssessmentRefusal.NothingToCorrect());
        }
        Result<Assessment, AssessmentRefusal> result = decide(command, record, actor);
        if (result instanceof Done<Assessment, AssessmentRefusal>(Assessment assessment)) {
            store(assessment, record);
        }
        return result;
    }

    static boolean mayAssess(Actor actor) {
        return actor.hasAny(Role.SOCIAL_WORKER, Role.COORDINATOR);
    }

    private Result<Assessment, AssessmentRefusal> decide(Command command, RecordHead record, Actor actor) {
        Content content = command.content();
        Instrument instrument = instruments.current(content.instrument());
        var begun = Assessment.begun(
                command.id(),
                new Assessment.Place(record.id(), record.compartment()),
                instrument,
                actor.user(),
                content.corrects());
        var drafted = begun.at(command.version())
                .answered(instrument, content.day(), content.answers(), LocalDate.now(clock));
        return switch (drafted) {
            case Done(Assessment draft) when command.sign() -> draft.signed(instrument, actor.user(), clock.instant());
            case Done(Assessment draft) -> Result.done(draft);
            case Refused(AssessmentRefusal reason) -> Result.refused(reason);
        };
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
    private void store(Assessment assessment, RecordHead record) {
        boolean stored = assessment.state().version() == 0 ? sheets.add(assessment) : sheets.update(assessment);
        if (stored) {
            traces.saved(assessment, record);
            return;
        }
        Assessment there = sheets.find(assessment.id()).orElseThrow(NotFound::new);
        if (there.signed() != assessment.signed() || !there.answers().equals(assessment.answers())) {
            throw new OptimisticLockingFailureException("assessment " + assessment.id());
        }
    }
}
