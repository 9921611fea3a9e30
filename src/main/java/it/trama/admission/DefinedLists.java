package it.trama.admission;

import it.trama.admission.ListRules.Question;
import it.trama.admission.ListRules.Source;
import it.trama.kernel.NotFound;
import it.trama.platform.definition.DefinitionFiles;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The rules that are defined, read and checked at the start, versions side by side: a list is made again by those of its day. */
@Component
public class DefinedLists {

    private final List<ListRules> all = DefinitionFiles.read("admissions", ListRules.class, rules -> problems(rules));

    /** Each in its newest version. */
    public List<ListRules> newest() {
        return all.stream()
                .filter(rules -> newest(rules.named().code()).equals(rules))
                .toList();
    }

    public ListRules get(String code, int version) {
        return all.stream()
                .filter(rules ->
                        rules.named().code().equals(code) && rules.named().version() == version)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    public ListRules newest(String code) {
        return all.stream()
                .filter(rules -> rules.named().code().equals(code))
                .max(Comparator.comparingInt(rules -> rules.named().version()))
                .orElseThrow(NotFound::new);
    }

    /** For facilities of a kind; empty: this kind has no waiting list. */
    public Optional<ListRules> ofKind(String kind) {
        return newest().stream()
                .filter(rules -> rules.named().kinds().contains(kind))
                .findFirst();
    }

    static List<String> problems(ListRules rules) {
        var found = new ArrayList<String>();
        if (rules.named().code().isBlank()
                || rules.named().version() < 1
                || rules.named().kinds().isEmpty()) {
            found.add("mancano il codice, la versione o i tipi di struttura");
        }
        if (rules.parts().isEmpty()
                || rules.paths().isEmpty()
                || rules.offers().refusals().isEmpty()) {
            found.add("mancano le voci, i percorsi o la regola sui rifiuti");
        }
        if (rules.offers().days() < 1) {
            found.add("il termine per rispondere è almeno di un giorno");
        }
        var seen = new HashSet<String>();
        rules.questions().stream()
                .filter(q -> !seen.add(q.code()))
                .forEach(q -> found.add("domanda «%s» due volte".formatted(q.code())));
        rules.questions().forEach(question -> question(question, found));
        rules.parts().forEach(part -> part(part, rules, found));
        return List.copyOf(found);
    }

    private static void question(Question question, List<String> found) {
        boolean named = question.source() == Source.LEVEL || question.source() == Source.URGENCY;
        if (named == question.name().isEmpty()) {
            found.add("la domanda «%s» ha un nome che non usa, o non lo dice".formatted(question.code()));
        } else if (question.source() == Source.LEVEL
                && !new ClassPathResource("instruments/" + question.name() + ".v1.json").exists()) {
            found.add("lo strumento «%s» non è definito".formatted(question.name()));
        }
    }

    private static void part(ListRules.Part part, ListRules rules, List<String> found) {
        boolean waiting = part.fact().equals(ListRules.WAIT);
        Optional<Question> question = rules.question(part.fact());
        if (!waiting && question.isEmpty()) {
            found.add("la voce «%s» si basa su un fatto che non c'è".formatted(part.code()));
        }
        if (waiting == part.steps().isEmpty()) {
            found.add("la voce «%s» ha scaglioni che non usa, o non ne ha".formatted(part.code()));
        }
        part.words().stream()
                .filter(word -> question.stream()
                        .flatMap(q -> q.choices().stream())
                        .noneMatch(choice -> choice.code().equals(word.is())))
                .forEach(word -> found.add("la voce «%s» non può valere «%s»".formatted(part.code(), word.is())));
    }
}
