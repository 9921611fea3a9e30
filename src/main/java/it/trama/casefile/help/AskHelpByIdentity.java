package it.trama.casefile.help;

import static it.trama.kernel.Result.done;
import static it.trama.kernel.Result.refused;

import it.trama.casefile.help.HelpAnswers.Help;
import it.trama.kernel.Result;
import it.trama.trust.Audit;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** For who may not search the registry: an exact identity and a reason. Whose data it was is known, and audited, only when there is an answer. */
@Service
class AskHelpByIdentity {

    record Command(IdentityForm.Identity identity, AskReason reason) {}

    private final HelpAnswers answers;
    private final Audit audit;

    AskHelpByIdentity(HelpAnswers answers, Audit audit) {
        this.answers = answers;
        this.audit = audit;
    }

    @Transactional
    Result<List<Help>, AskRefusal> handle(Command command) {
        Optional<AskRefusal> refusal = answers.refusal();
        if (refusal.isPresent()) {
            return refused(refusal.get());
        }
        List<Help> found = answers.of(command.identity());
        audit.write(Audit.Entry.of("help.asked", "HELP_CHECK")
                .about(found.isEmpty() ? null : found.getFirst().person())
                .with(command.reason().name()));
        return done(found);
    }
}
