package it.trama.assessment.definition;

import static java.util.stream.Collectors.toSet;

import it.trama.assessment.Answers;
import it.trama.assessment.Instrument;
import it.trama.assessment.Instrument.AnswerType;
import it.trama.assessment.Instrument.Choice;
import it.trama.assessment.Instrument.Column;
import it.trama.assessment.Instrument.Question;
import it.trama.assessment.Instrument.Section;
import it.trama.kernel.Compartment;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What is wrong with a definition that could be read: each reason is a line for who wrote it, and names the place. */
final class InstrumentProblems {

    private static final String CODE = "[a-z0-9][a-z0-9-]{0,39}";
    private static final Set<AnswerType> CHOSEN = Set.of(AnswerType.RATING, AnswerType.MULTIPLE);
    private static final Set<AnswerType> CELLS = Set.of(
            AnswerType.RATING, AnswerType.LINE, AnswerType.TEXT, AnswerType.NUMBER, AnswerType.DATE, AnswerType.CODE);

    private final Instrument instrument;
    private final List<String> found = new ArrayList<>();

    private InstrumentProblems(Instrument instrument) {
        this.instrument = instrument;
    }

    static List<String> of(Instrument instrument) {
        var problems = new InstrumentProblems(instrument);
        problems.codes();
        problems.scales();
        instrument.sections().forEach(problems::section);
        if (problems.found.isEmpty()) {
            problems.found.addAll(ScoringProblems.of(instrument));
        }
        return List.copyOf(problems.found);
    }

    private void codes() {
        refuseIf(instrument.version() < 1, "la versione deve essere almeno 1");
        refuseIf(instrument.sections().isEmpty(), "non ha sezioni");
        well("strumento", Stream.of(instrument.code()));
        well("sezione", instrument.sections().stream().map(Section::code));
        well("domanda", instrument.questions().map(Question::code));
    }

    private void scales() {
        instrument.scales().forEach((name, choices) -> {
            refuseIf(choices.size() < 2, "la scala «%s» ha meno di due valori".formatted(name));
            refuseIf(
                    choices.stream().map(Choice::value).distinct().count() < choices.size(),
                    "la scala «%s» ripete un valore".formatted(name));
        });
    }

    private void section(Section section) {
        String name = "la sezione «%s»".formatted(section.code());
        refuseIf(section.questions().isEmpty(), name + " non ha domande");
        refuseIf(section.filling().by().isEmpty(), name + " non dice chi la compila (by)");
        Compartment compartment = section.filling().compartment();
        refuseIf(compartment == Compartment.SEALED, name + " non può stare nel comparto SEALED: lo decide la cartella");
        section.questions().forEach(this::question);
    }

    private void question(Question question) {
        String name = "la domanda «%s»".formatted(question.code());
        boolean chosen = CHOSEN.contains(question.type());
        refuseIf(
                chosen && !scaleExists(question.shape().scale()),
                name + noScale(question.shape().scale()));
        refuseIf(
                question.type() == AnswerType.CODE
                        && !Answers.knowsList(question.shape().list()),
                name + noList(question.shape().list()));
        var range = question.shape().range();
        refuseIf(
                range != null && range.least().compareTo(range.most()) >= 0,
                name + ": il minimo non è sotto il massimo");
        boolean grid = question.type() == AnswerType.MATRIX || question.type() == AnswerType.TABLE;
        refuseIf(grid && question.shape().columns().isEmpty(), name + " non ha colonne");
        refuseIf(question.type() == AnswerType.MATRIX && question.shape().rows().isEmpty(), name + " non ha righe");
        well("riga di " + question.code(), question.shape().rows().stream().map(Instrument.Row::code));
        well(
                "colonna di " + question.code(),
                question.shape().columns().stream().map(Column::code));
        question.shape().columns().forEach(column -> column(name, column));
        condition(question);
    }

    private void column(String question, Column column) {
        String name = question + ", colonna «%s»".formatted(column.code());
        refuseIf(!CELLS.contains(column.type()), name + ": una cella non può essere " + column.type());
        refuseIf(column.type() == AnswerType.RATING && !scaleExists(column.scale()), name + noScale(column.scale()));
        refuseIf(column.type() == AnswerType.CODE && !Answers.knowsList(column.list()), name + noList(column.list()));
    }

    private boolean scaleExists(String scale) {
        return instrument.scales().containsKey(scale);
    }

    private static String noScale(String scale) {
        return " usa la scala «%s», che non c'è".formatted(scale);
    }

    private static String noList(String list) {
        return " usa l'elenco di codici «%s», che non c'è (ci sono ICD10 e ICF)".formatted(list);
    }

    /** The other question is of the same section, comes before and has these values: who fills a section sees all that decides it. */
    private void condition(Question question) {
        var when = question.when();
        if (when == null) {
            return;
        }
        String name = "la domanda «%s»".formatted(question.code());
        Section section = instrument.sections().stream()
                .filter(s -> s.questions().contains(question))
                .findFirst()
                .orElseThrow();
        var before = section.questions().stream().takeWhile(q -> !q.code().equals(question.code()));
        Question other =
                before.filter(q -> q.code().equals(when.question())).findFirst().orElse(null);
        if (other == null || !CHOSEN.contains(other.type())) {
            found.add(name
                    + " dipende da «%s», che non è una domanda a scelta che la precede nella sua sezione"
                            .formatted(when.question()));
            return;
        }
        Set<String> values = instrument.scale(other.shape().scale()).stream()
                .map(choice -> Integer.toString(choice.value()))
                .collect(toSet());
        refuseIf(
                when.values().isEmpty() || !values.containsAll(when.values()),
                name + " dipende da valori che «%s» non ha".formatted(when.question()));
    }

    private void well(String what, Stream<String> codes) {
        var seen = new HashSet<String>();
        codes.forEach(code -> {
            refuseIf(
                    !code.matches(CODE),
                    "%s «%s»: il codice ha solo lettere minuscole, cifre e trattini".formatted(what, code));
            refuseIf(!seen.add(code), "%s «%s» due volte".formatted(what, code));
        });
    }

    private void refuseIf(boolean wrong, String reason) {
        if (wrong) {
            found.add(reason);
        }
    }
}
