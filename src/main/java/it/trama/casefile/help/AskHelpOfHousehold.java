package it.trama.casefile.help;

import static it.trama.kernel.Result.done;
import static it.trama.kernel.Result.refused;

import it.trama.casefile.help.HelpAnswers.Member;
import it.trama.kernel.Result;
import it.trama.trust.Audit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The same for a person and, apart, those of the registry household: each by a basis of their own, or they are not mentioned. */
@Service
class AskHelpOfHousehold {

    private final Questions questions;
    private final HelpAnswers answers;
    private final Audit audit;

    AskHelpOfHousehold(Questions questions, HelpAnswers answers, Audit audit) {
        this.questions = questions;
        this.answers = answers;
        this.audit = audit;
    }

    /** Who is told about, the person asked about first. */
    @Transactional
    Result<List<Member>, AskRefusal> handle(UUID person) {
        Optional<AskRefusal> refusal = questions.note(Questions.CASEWORK);
        if (refusal.isPresent()) {
            return refused(refusal.get());
        }
        List<Member> told = answers.ofHousehold(person);
        audit.write(Audit.Entry.of("help.asked", "HELP_CHECK").about(person));
        told.stream().filter(member -> !member.own()).forEach(this::write);
        return done(told);
    }

    private void write(Member member) {
        audit.write(Audit.Entry.of("help.asked", "HELP_CHECK")
                .about(member.person())
                .with("household"));
    }
}
