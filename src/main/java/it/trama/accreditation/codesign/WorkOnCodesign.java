package it.trama.accreditation.codesign;

import it.trama.accreditation.Desk;
import it.trama.accreditation.codesign.Codesigns.Candidate;
import it.trama.accreditation.codesign.Codesigns.Codesign;
import it.trama.accreditation.codesign.Codesigns.Step;
import it.trama.accreditation.codesign.Phase.Move;
import it.trama.kernel.NotFound;
import it.trama.kernel.Result;
import it.trama.trust.Directory;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The office carries a co-design from the notice to the agreement and its amendments. */
@Service
class WorkOnCodesign {

    sealed interface Command {
        UUID codesign();
    }

    record Apply(UUID codesign, Candidate candidate) implements Command {}

    /** The register of the third sector was looked at (D.M. 106/2020): without it nobody is selected. */
    record Check(UUID codesign, UUID candidate, String runts, LocalDate on) implements Command {}

    record Judge(UUID codesign, UUID candidate, boolean selected, String reason) implements Command {}

    record Advance(UUID codesign, Move move, Step step) implements Command {}

    /** A table of the work, or an amendment of the agreement. */
    record Note(UUID codesign, Step step) implements Command {}

    enum Refusal {
        NOT_FROM_HERE,
        ALREADY_CANDIDATE,
        /** After the last day of the notice, or before the notice. */
        OUT_OF_TIME,
        /** Not looked up in the register of the third sector. */
        NOT_CHECKED,
        /** Somebody has no outcome yet, or nobody is selected. */
        NOT_JUDGED
    }

    record Shown(Codesign codesign, List<Candidate> candidates, List<Step> steps, Map<UUID, String> names) {}

    static final String TABLE = "TABLE";
    static final String AMENDMENT = "AMENDMENT";

    private final Codesigns codesigns;
    private final Directory directory;
    private final Desk desk;

    WorkOnCodesign(Codesigns codesigns, Directory directory, Desk desk) {
        this.codesigns = codesigns;
        this.directory = directory;
        this.desk = desk;
    }

    @Transactional(readOnly = true)
    public List<Codesign> handle() {
        return codesigns.all();
    }

    /** With the candidates that the actor may read: the office all, a body itself. */
    @Transactional(readOnly = true)
    public Shown handle(UUID id) {
        Codesign codesign = codesigns.find(id).orElseThrow(NotFound::new);
        Map<UUID, String> names = directory.organisations().stream()
                .collect(Collectors.toMap(Directory.Organisation::id, Directory.Organisation::name));
        return new Shown(codesign, codesigns.candidates(id), codesigns.steps(id), names);
    }

    /** Sent twice it is opened once. */
    @Transactional
    public UUID handle(Codesign opened) {
        Desk.only(desk.decides());
        codesigns.open(opened, desk.user(), desk.now());
        desk.write("accreditation.codesign.opened", "");
        return opened.id();
    }

    @Transactional
    public Result<UUID, Refusal> handle(Command command) {
        Desk.only(desk.decides());
        Codesign codesign = codesigns.lock(command.codesign()).orElseThrow(NotFound::new);
        Refusal refusal = switch (command) {
            case Apply(UUID _, Candidate candidate) -> apply(codesign, candidate);
            case Check check -> check(codesign, check);
            case Judge judge -> judge(codesign, judge);
            case Advance(UUID _, Move move, Step step) -> advance(codesign, move, step);
            case Note(UUID _, Step step) -> note(codesign, step);
        };
        if (refusal != null) {
            return Result.refused(refusal);
        }
        desk.write("accreditation.codesign.changed", command.getClass().getSimpleName());
        return Result.done(codesign.id());
    }

    private @Nullable Refusal apply(Codesign codesign, Candidate candidate) {
        if (codesign.stage() != Phase.NOTICE) {
            return Refusal.NOT_FROM_HERE;
        }
        if (candidate.receivedOn().isAfter(codesign.closesOn())
                || candidate.receivedOn().isBefore(codesign.noticeOn())) {
            return Refusal.OUT_OF_TIME;
        }
        return codesigns.add(codesign.id(), candidate) ? null : Refusal.ALREADY_CANDIDATE;
    }

    private Candidate candidate(Codesign codesign, UUID id) {
        return codesigns.candidates(codesign.id()).stream()
                .filter(candidate -> candidate.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private @Nullable Refusal check(Codesign codesign, Check check) {
        if (codesign.stage() != Phase.NOTICE && codesign.stage() != Phase.SELECTION) {
            return Refusal.NOT_FROM_HERE;
        }
        codesigns.check(candidate(codesign, check.candidate()).id(), check.runts(), check.on());
        return null;
    }

    private @Nullable Refusal judge(Codesign codesign, Judge judge) {
        if (codesign.stage() != Phase.SELECTION) {
            return Refusal.NOT_FROM_HERE;
        }
        Candidate candidate = candidate(codesign, judge.candidate());
        if (judge.selected() && (candidate.runts().isEmpty() || candidate.runtsCheckedOn() == null)) {
            return Refusal.NOT_CHECKED;
        }
        codesigns.judge(candidate.id(), judge.selected() ? "SELECTED" : "EXCLUDED", judge.reason());
        return null;
    }

    private @Nullable Refusal advance(Codesign codesign, Move move, Step step) {
        if (codesigns.steps(codesign.id()).stream().anyMatch(s -> s.id().equals(step.id()))) {
            return null;
        }
        if (!move.startsAt(codesign.stage())) {
            return Refusal.NOT_FROM_HERE;
        }
        if (move == Move.SELECT && !judged(codesign)) {
            return Refusal.NOT_JUDGED;
        }
        codesigns.write(codesign.id(), step, desk.user(), desk.now());
        codesigns.move(codesign.id(), move.to());
        return null;
    }

    private boolean judged(Codesign codesign) {
        List<Candidate> candidates = codesigns.candidates(codesign.id());
        return candidates.stream().noneMatch(c -> c.outcome() == null)
                && candidates.stream().anyMatch(c -> "SELECTED".equals(c.outcome()));
    }

    private @Nullable Refusal note(Codesign codesign, Step step) {
        Phase needed = step.kind().equals(TABLE) ? Phase.TABLES : Phase.AGREED;
        if (codesign.stage() != needed) {
            return Refusal.NOT_FROM_HERE;
        }
        codesigns.write(codesign.id(), step, desk.user(), desk.now());
        return null;
    }
}
