package it.trama.assessment.part;

import it.trama.assessment.Answers;
import it.trama.assessment.Instrument;
import it.trama.assessment.Instruments;
import it.trama.assessment.Scoring;
import it.trama.casefile.Deadlines;
import it.trama.casefile.RecordHeaders;
import it.trama.kernel.Actor;
import it.trama.kernel.NotFound;
import it.trama.kernel.Result;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Saves a section, or saves and signs it: then its author's words stay as they are. */
@Service
class SavePart {

    /** @param version of the section that was changed */
    record Command(UUID id, int version, Answers answers, boolean sign) {}

    sealed interface Refusal {

        record Incomplete(List<String> items) implements Refusal {}

        record Wrong(Map<String, Answers.Wrong> items) implements Refusal {}

        record AlreadySigned() implements Refusal {}

        /** @param there what someone else saved meanwhile */
        record SavedMeanwhile(Part there) implements Refusal {}
    }

    private final PartRows parts;
    private final Instruments instruments;
    private final RecordHeaders headers;
    private final Deadlines deadlines;
    private final Traces traces;

    SavePart(PartRows parts, Instruments instruments, RecordHeaders headers, Deadlines deadlines, Traces traces) {
        this.parts = parts;
        this.instruments = instruments;
        this.headers = headers;
        this.deadlines = deadlines;
        this.traces = traces;
    }

    @Transactional
    Result<Part, Refusal> handle(Command command) {
        Part part = parts.find(command.id()).orElseThrow(NotFound::new);
        Instrument instrument =
                instruments.version(part.asked().instrument(), part.asked().version());
        var section = instrument.section(part.asked().section());
        Answers given = command.answers().in(List.of(section)).asked(instrument);
        if (part.signed()) {
            return part.answers().equals(given) ? Result.done(part) : Result.refused(new Refusal.AlreadySigned());
        }
        Map<String, Answers.Wrong> wrong = given.wrongIn(instrument);
        if (!wrong.isEmpty()) {
            return Result.refused(new Refusal.Wrong(wrong));
        }
        List<String> missing = command.sign() ? given.missingIn(instrument, List.of(section)) : List.of();
        if (!missing.isEmpty()) {
            return Result.refused(new Refusal.Incomplete(missing));
        }
        return store(part, given, command, new Scoring(instrument).of(given, List.of(section)));
    }

    private Result<Part, Refusal> store(
            Part part, Answers given, Command command, it.trama.assessment.ScoreSheet scores) {
        Actor actor = traces.actor();
        if (!parts.save(part, given, command.version(), actor, traces.now())) {
            return part.answers().equals(given) && !command.sign()
                    ? Result.done(part)
                    : Result.refused(new Refusal.SavedMeanwhile(part));
        }
        if (command.sign()) {
            parts.sign(part, scores, actor, traces.now());
            deadlines.met(part.id(), traces.today());
        }
        traces.write(
                command.sign() ? "assessment.part.signed" : "assessment.part.saved",
                headers.of(part.of().record(), "").head(),
                part.asked().section());
        return Result.done(parts.find(part.id()).orElseThrow(NotFound::new));
    }
}
