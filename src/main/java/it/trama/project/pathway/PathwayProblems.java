package it.trama.project.pathway;

import it.trama.project.Pathway;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What is wrong with a definition of a pathway; each reason is a line for who wrote the file. */
final class PathwayProblems {

    private final Predicate<String> instrumentExists;
    private final Predicate<String> templateExists;

    PathwayProblems(Predicate<String> instrumentExists, Predicate<String> templateExists) {
        this.instrumentExists = instrumentExists;
        this.templateExists = templateExists;
    }

    List<String> of(Pathway pathway) {
        var found = new ArrayList<String>();
        Pathway.Course course = pathway.course();
        if (pathway.code().isBlank() || pathway.title().isBlank() || pathway.version() < 1) {
            found.add("manca il codice, il titolo o la versione");
        }
        if (course.steps().isEmpty()) {
            found.add("non ha passi");
        }
        course.steps().stream()
                .filter(step -> step.days() < 1)
                .forEach(step -> found.add("il passo «%s» non ha giorni".formatted(step.code())));
        twice("passo", course.steps().stream().map(Pathway.Step::code), found);
        twice("parte", course.parties().stream().map(party -> party.code().name()), found);
        if (!pathway.signs(Pathway.PartyKind.PERSON)) {
            found.add("la persona deve firmare");
        }
        course.instruments().stream()
                .filter(code -> !instrumentExists.test(code))
                .forEach(code -> found.add("lo strumento «%s» non è definito".formatted(code)));
        if (!templateExists.test(course.document().template())) {
            found.add("il modello di documento «%s» non c'è"
                    .formatted(course.document().template()));
        }
        categories(course.categories(), found);
        return List.copyOf(found);
    }

    private static void categories(Pathway.Categories categories, List<String> found) {
        twice("fonte", categories.sources().stream().map(Enum::name), found);
        twice("unità", categories.units().stream().map(Enum::name), found);
        twice("tipo di aiuto", categories.kinds().stream().map(Enum::name), found);
        if (categories.sources().isEmpty()
                || categories.units().isEmpty()
                || categories.kinds().isEmpty()) {
            found.add("mancano fonti, unità o tipi di aiuto");
        }
    }

    private static void twice(String what, Stream<String> codes, List<String> found) {
        var seen = new HashSet<String>();
        codes.filter(code -> !seen.add(code)).forEach(code -> found.add("%s «%s» due volte".formatted(what, code)));
    }
}
