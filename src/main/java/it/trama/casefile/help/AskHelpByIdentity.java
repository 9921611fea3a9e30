package it.trama.casefile.help;

import static it.trama.kernel.Result.done;
import static it.trama.kernel.Result.refused;

import it.trama.casefile.help.HelpAnswers.Member;
import it.trama.kernel.Result;
import it.trama.trust.Audit;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * For who may not search the registry: an exact identity and a reason. The question is kept with the person it was about, which who asks never
 * learns; the trail names who was told of.
 */
@Service
class AskHelpByIdentity {

    record Command(IdentityForm.Identity identity, AskReason reason) {}

    private final Questions questions;
    private final HelpAnswers answers;
    private final Audit audit;

    AskHelpByIdentity(Questions questions, HelpAnswers answers, Audit audit) {
        this.questions = questions;
        this.answers = answers;
        this.audit = audit;
    }

    @Transactional
    Result<List<Member>, AskRefusal> handle(Command command) {
        Optional<AskRefusal> refusal = questions.note(command.reason().name(), command.identity());
        if (refusal.isPresent()) {
            return refused(refusal.get());
        }
        List<Member> told = answers.ofHousehold(command.identity());
        audit.write(
                Audit.Entry.of("help.asked", "HELP_CHECK").with(command.reason().name()));
        told.stream().filter(member -> !member.own()).forEach(this::write);
        return done(told);
    }

    private void write(Member member) {
        audit.write(Audit.Entry.of("help.asked", "HELP_CHECK")
                .about(member.person())
                .with("household"));
    }
}
