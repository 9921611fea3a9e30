package it.trama.casefile.help;

import static it.trama.kernel.Result.done;
import static it.trama.kernel.Result.refused;

import it.trama.casefile.help.HelpAnswers.Help;
import it.trama.kernel.Result;
import it.trama.people.People;
import it.trama.people.People.Member;
import it.trama.trust.Audit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The same for a person and, apart, those of the registry household: each by a basis of their own, or they are not mentioned. */
@Service
class AskHelpOfHousehold {

    /** @param helped members of the household of whom there is something to tell */
    record Answer(List<Help> own, List<Helped> helped) {}

    record Helped(Member member, List<Help> help) {}

    private final HelpAnswers answers;
    private final People people;
    private final Audit audit;

    AskHelpOfHousehold(HelpAnswers answers, People people, Audit audit) {
        this.answers = answers;
        this.people = people;
        this.audit = audit;
    }

    @Transactional
    Result<Answer, AskRefusal> handle(UUID person) {
        Optional<AskRefusal> refusal = answers.refusal();
        if (refusal.isPresent()) {
            return refused(refusal.get());
        }
        List<Member> others = people.household(person).stream()
                .filter(member -> !member.person().id().equals(person))
                .toList();
        List<Help> all = answers.of(Stream.concat(
                        Stream.of(person),
                        others.stream().map(member -> member.person().id()))
                .toList());
        List<Helped> helped = others.stream()
                .map(member -> new Helped(member, of(member.person().id(), all)))
                .filter(h -> !h.help().isEmpty())
                .toList();
        audit.write(Audit.Entry.of("help.asked", "HELP_CHECK").about(person));
        helped.forEach(h -> audit.write(Audit.Entry.of("help.asked", "HELP_CHECK")
                .about(h.member().person().id())
                .with("household")));
        return done(new Answer(of(person, all), helped));
    }

    private static List<Help> of(UUID person, List<Help> all) {
        return all.stream().filter(help -> help.person().equals(person)).toList();
    }
}
