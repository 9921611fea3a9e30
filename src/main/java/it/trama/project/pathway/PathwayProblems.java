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
        head(pathway, found);
        steps(pathway, found);
        twice("parte", course.parties().stream().map(party -> party.code().name()), found);
        if (!pathway.signs(Pathway.PartyKind.PERSON)) {
            found.add("la persona deve firmare");
        }
        if (!templateExists.test(course.document().template())) {
            found.add("il modello di documento «%s» non c'è"
                    .formatted(course.document().template()));
        }
        categories(course.categories(), found);
        return List.copyOf(found);
    }

    private static void head(Pathway pathway, List<String> found) {
        if (pathway.code().isBlank() || pathway.title().isBlank() || pathway.version() < 1) {
            found.add("manca il codice, il titolo o la versione");
        }
        twice("ambito", pathway.frame().areas().stream().map(Pathway.Area::code), found);
        twice("compito", pathway.frame().duties().stream().map(Pathway.Duty::code), found);
        if (pathway.frame().reviewDays() < 1) {
            found.add("non dice ogni quanto si verifica");
        }
    }

    private void steps(Pathway pathway, List<String> found) {
        List<Pathway.Step> steps = pathway.course().steps();
        if (steps.isEmpty()) {
            found.add("non ha passi");
        }
        twice("passo", steps.stream().map(Pathway.Step::code), found);
        for (Pathway.Step step : steps) {
            if (step.days() < 1) {
                found.add("il passo «%s» non ha giorni".formatted(step.code()));
            }
            if ((step.done() == Pathway.Done.INSTRUMENTS) == step.instruments().isEmpty()) {
                found.add("il passo «%s» ha strumenti che non usa, o non ne nomina".formatted(step.code()));
            }
            if (step.from() == Pathway.From.REQUEST && !pathway.frame().requested()) {
                found.add("il passo «%s» conta da una richiesta che non c'è".formatted(step.code()));
            }
        }
        pathway.instruments().stream()
                .filter(code -> !instrumentExists.test(code))
                .forEach(code -> found.add("lo strumento «%s» non è definito".formatted(code)));
    }

    private static void categories(Pathway.Categories categories, List<String> found) {
        twice("fonte", categories.sources().stream().map(Enum::name), found);
        twice("unità", categories.units().stream().map(Enum::name), found);
        twice("categoria di sostegno", categories.supports().stream().map(Enum::name), found);
        twice("canale", categories.channels().stream().map(Enum::name), found);
        if (categories.sources().isEmpty()
                || categories.units().isEmpty()
                || categories.supports().isEmpty()) {
            found.add("mancano fonti, unità o categorie di sostegno");
        }
    }

    private static void twice(String what, Stream<String> codes, List<String> found) {
        var seen = new HashSet<String>();
        codes.filter(code -> !seen.add(code)).forEach(code -> found.add("%s «%s» due volte".formatted(what, code)));
    }
}
