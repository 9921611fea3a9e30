package it.trama.project.ranking;

import it.trama.kernel.PointTable;
import it.trama.project.ranking.RankingRules.Fact;
import it.trama.project.ranking.RankingRules.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What is wrong with the rules of a ranking; each reason is a line for who wrote the file. */
record RulesProblems(Predicate<String> pathwayExists, Predicate<String> instrumentExists) {

    private static final Set<Kind> NUMBERS = Set.of(Kind.AGE, Kind.ISEE, Kind.SCORE);
    private static final Set<Kind> NAMELESS = Set.of(Kind.AGE, Kind.PARENTS, Kind.CARERS);
    private static final Set<String> TIES = Set.of("MISSING", "ONE_OVER", "ALL_OVER", "ONE", "SEVERAL");

    List<String> of(RankingRules rules) {
        var found = new ArrayList<String>();
        if (rules.named().code().isBlank() || rules.named().version() < 1) {
            found.add("manca il codice o la versione");
        }
        if (!pathwayExists.test(rules.named().pathway())) {
            found.add("il percorso «%s» non è definito".formatted(rules.named().pathway()));
        }
        RankingRules.Measure measure = rules.measure();
        twice("sostegno", rules.supports().stream().map(RankingRules.Support::code), found);
        twice("domanda", rules.questions().stream().map(RankingRules.Question::code), found);
        twice("condizione", measure.conditions().stream().map(RankingRules.Condition::code), found);
        twice("voce", measure.parts().stream().map(RankingRules.Part::code), found);
        if (rules.supports().isEmpty()
                || measure.conditions().isEmpty()
                || measure.parts().isEmpty()) {
            found.add("mancano sostegni, condizioni o voci");
        }
        rules.facts().forEach(fact -> fact(fact, rules, found));
        measure.parts().forEach(part -> part(part, rules, found));
        measure.ties().stream()
                .filter(tie -> rules.factOf(tie.code())
                        .filter(fact -> NUMBERS.contains(fact.kind()))
                        .isEmpty())
                .forEach(tie -> found.add(
                        "la parità «%s» non è un numero delle voci o delle condizioni".formatted(tie.code())));
        return List.copyOf(found);
    }

    private void fact(Fact fact, RankingRules rules, List<String> found) {
        if (NAMELESS.contains(fact.kind()) != fact.names().isEmpty()) {
            found.add("il fatto %s ha nomi che non usa, o non ne dice".formatted(fact.kind()));
            return;
        }
        boolean declared = fact.kind() == Kind.DECLARED;
        if (declared && rules.question(fact.names().getFirst()).isEmpty()) {
            found.add("la domanda «%s» non c'è".formatted(fact.names().getFirst()));
        }
        if (fact.kind() == Kind.SCORE || fact.kind() == Kind.LEVEL) {
            String instrument = fact.names().getFirst().split("/", -1)[0];
            if (!instrumentExists.test(instrument)) {
                found.add("lo strumento «%s» non è definito".formatted(instrument));
            }
        }
    }

    private static void part(RankingRules.Part part, RankingRules rules, List<String> found) {
        if (NUMBERS.contains(part.fact().kind()) == part.steps().isEmpty()) {
            found.add("la voce «%s» ha scaglioni che non usa, o non ne ha".formatted(part.code()));
        }
        BigDecimal last = null;
        for (PointTable.Step step : part.steps()) {
            if (last != null && step.below().compareTo(last) <= 0) {
                found.add("gli scaglioni della voce «%s» non crescono".formatted(part.code()));
            }
            last = step.below();
        }
        part.words().stream()
                .filter(word -> !known(word.is(), part.fact(), rules))
                .forEach(word -> found.add("la voce «%s» non può valere «%s»".formatted(part.code(), word.is())));
    }

    private static boolean known(String word, Fact fact, RankingRules rules) {
        return switch (fact.kind()) {
            case PARENTS, CARERS -> TIES.contains(word);
            case DECLARED ->
                rules.question(fact.names().getFirst()).stream()
                        .flatMap(q -> q.choices().stream())
                        .anyMatch(choice -> choice.code().equals(word));
            case LEVEL -> true;
            case AGE, ISEE, SCORE -> false;
        };
    }

    private static void twice(String what, Stream<String> codes, List<String> found) {
        var seen = new HashSet<String>();
        codes.filter(code -> !seen.add(code)).forEach(code -> found.add("%s «%s» due volte".formatted(what, code)));
    }
}
