package it.trama.casefile.help;

import static it.trama.kernel.Result.done;
import static it.trama.kernel.Result.refused;

import it.trama.casefile.help.HelpAnswers.Help;
import it.trama.kernel.Result;
import it.trama.trust.Audit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** "Who already helps?" for one person. Unknown, without a basis, without help: the same answer by the same steps. */
@Service
class AskHelp {

    private final Questions questions;
    private final HelpAnswers answers;
    private final Audit audit;

    AskHelp(Questions questions, HelpAnswers answers, Audit audit) {
        this.questions = questions;
        this.answers = answers;
        this.audit = audit;
    }

    @Transactional
    Result<List<Help>, AskRefusal> handle(UUID person) {
        Optional<AskRefusal> refusal = questions.note(Questions.CASEWORK);
        if (refusal.isPresent()) {
            return refused(refusal.get());
        }
        audit.write(Audit.Entry.of("help.asked", "HELP_CHECK").about(person));
        return done(answers.of(person));
    }
}
