package it.trama.accreditation.application;

import it.trama.accreditation.Desk;
import it.trama.accreditation.application.Answers.Request;
import it.trama.accreditation.application.Applications.Application;
import it.trama.accreditation.application.Dossiers.Dossier;
import it.trama.accreditation.application.Stage.Move;
import it.trama.kernel.NotFound;
import it.trama.kernel.Result;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a body does with its application: sends it in time, gives what it was asked for, takes it back. */
@Service
class SendApplication {

    sealed interface Command {
        UUID id();
    }

    record Send(UUID id) implements Command {}

    record Withdraw(UUID id) implements Command {}

    /** @param answers by request */
    record Complete(UUID id, Map<UUID, String> answers) implements Command {}

    enum Refusal {
        /** Outside the days of the call. */
        NOT_OPEN,
        /** The application does not stand where this starts from. */
        NOT_FROM_HERE,
        /** Something mandatory has no answer, or no document. */
        INCOMPLETE,
        /** The day given for a completion has passed. */
        TOO_LATE,
        UNANSWERED,
        /** A colleague saved meanwhile. */
        CHANGED,
        /** The office asked for nothing. */
        NOTHING_ASKED,
        /** Some requirement has no outcome yet. */
        NOT_REVIEWED,
        /** The day for the body to answer has not passed yet, or lies in the past. */
        WRONG_DAY,
        /** Applications can still arrive, or some are not reviewed. */
        NOT_READY
    }

    private final Applications applications;
    private final Answers answers;
    private final Dossiers dossiers;
    private final Desk desk;

    SendApplication(Applications applications, Answers answers, Dossiers dossiers, Desk desk) {
        this.applications = applications;
        this.answers = answers;
        this.dossiers = dossiers;
        this.desk = desk;
    }

    @Transactional
    public Result<UUID, Refusal> handle(Command command) {
        Desk.only(desk.applies());
        Application application = applications.lock(command.id()).orElseThrow(NotFound::new);
        Move move = switch (command) {
            case Send _ -> Move.SUBMIT;
            case Withdraw _ -> Move.WITHDRAW;
            case Complete _ -> Move.COMPLETE;
        };
        if (!move.startsAt(application.state().stage())) {
            return Result.refused(Refusal.NOT_FROM_HERE);
        }
        Dossier dossier = dossiers.of(application);
        Refusal refusal = switch (command) {
            case Send _ -> unfit(dossier);
            case Withdraw _ -> null;
            case Complete(UUID _, Map<UUID, String> given) -> late(dossier, given);
        };
        if (refusal != null) {
            return Result.refused(refusal);
        }
        if (command instanceof Complete(UUID _, Map<UUID, String> given)) {
            dossier.open()
                    .forEach(request -> answers.answer(request.id(), given.getOrDefault(request.id(), ""), desk.now()));
        }
        applications.move(application, move, "", desk.user(), desk.now());
        desk.write("accreditation.application.moved", move.name());
        return Result.done(application.id());
    }

    private @org.jspecify.annotations.Nullable Refusal unfit(Dossier dossier) {
        if (!dossier.call().open(desk.today())) {
            return Refusal.NOT_OPEN;
        }
        return dossier.missing().isEmpty() ? null : Refusal.INCOMPLETE;
    }

    private @org.jspecify.annotations.Nullable Refusal late(Dossier dossier, Map<UUID, String> given) {
        if (dossier.open().stream().map(Request::dueOn).anyMatch(due -> due.isBefore(desk.today()))) {
            return Refusal.TOO_LATE;
        }
        boolean all = dossier.open().stream()
                .allMatch(request -> !given.getOrDefault(request.id(), "").isBlank());
        return all ? null : Refusal.UNANSWERED;
    }
}
