package it.trama.assessment.sheet;

import static java.util.stream.Collectors.toSet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What is wrong with a definition of an instrument; each reason is a line for who wrote the file. */
final class InstrumentProblems {

    private final Instrument instrument;
    private final List<String> found = new ArrayList<>();

    private InstrumentProblems(Instrument instrument) {
        this.instrument = instrument;
    }

    static List<String> of(Instrument instrument) {
        var problems = new InstrumentProblems(instrument);
        problems.codes();
        problems.questions();
        problems.scores();
        problems.bands();
        problems.drawing();
        return List.copyOf(problems.found);
    }

    private void codes() {
        refuseIf(instrument.code().isBlank() || instrument.title().isBlank(), "manca il codice o il titolo");
        refuseIf(instrument.version() < 1, "la versione deve essere almeno 1");
        refuseIf(instrument.sections().isEmpty(), "non ha sezioni");
        twice("sezione", instrument.sections().stream().map(Instrument.Section::code));
        twice("domanda", instrument.questions().map(Instrument.Question::code));
        twice("punteggio", instrument.scoring().scores().stream().map(Instrument.Score::code));
        twice("livello", instrument.scoring().bands().stream().map(Instrument.Band::level));
    }

    private void questions() {
        instrument.questions().forEach(question -> {
            refuseIf(question.text().isBlank(), "la domanda «%s» non ha testo".formatted(question.code()));
            boolean rated = question.type() == Instrument.Type.RATING;
            List<Instrument.Choice> choices = instrument.choices(question);
            refuseIf(
                    rated && choices.size() < 2,
                    "la domanda «%s» usa la scala «%s», che non c'è o ha meno di due valori"
                            .formatted(question.code(), question.scale()));
            refuseIf(
                    choices.stream().map(Instrument.Choice::value).distinct().count() < choices.size(),
                    "la scala «%s» ripete un valore".formatted(question.scale()));
        });
    }

    private void scores() {
        Set<String> rated = instrument
                .questions()
                .filter(question -> question.type() == Instrument.Type.RATING)
                .map(Instrument.Question::code)
                .collect(toSet());
        for (Instrument.Score score : instrument.scoring().scores()) {
            refuseIf(score.questions().isEmpty(), "il punteggio «%s» non nomina domande".formatted(score.code()));
            score.questions().stream()
                    .filter(code -> !rated.contains(code))
                    .forEach(code -> found.add("il punteggio «%s» nomina «%s», che non è una domanda con valori"
                            .formatted(score.code(), code)));
        }
        refuseIf(
                instrument.scoring().scores().stream()
                        .noneMatch(score ->
                                score.code().equals(instrument.scoring().main())),
                "il punteggio principale «%s» non è definito"
                        .formatted(instrument.scoring().main()));
    }

    /** Bands cover every score there can be, in order. */
    private void bands() {
        BigDecimal before = null;
        for (Instrument.Band band : instrument.scoring().bands()) {
            refuseIf(
                    before != null && band.from().compareTo(before) <= 0,
                    "il livello «%s» non comincia dopo il precedente".formatted(band.level()));
            before = band.from();
        }
        if (found.isEmpty() && !instrument.scoring().bands().isEmpty()) {
            BigDecimal least = instrument.least(InstrumentProblems.main(instrument));
            refuseIf(
                    instrument.scoring().bands().getFirst().from().compareTo(least) > 0,
                    "nessun livello per il punteggio minimo %s".formatted(least));
        }
    }

    static Instrument.Score main(Instrument instrument) {
        return instrument.scoring().scores().stream()
                .filter(score -> score.code().equals(instrument.scoring().main()))
                .findFirst()
                .orElseThrow();
    }

    private void drawing() {
        Instrument.Scoring scoring = instrument.scoring();
        if (scoring.drawing() == Instrument.Drawing.CONTINUUM) {
            refuseIf(scoring.bands().size() < 2, "il disegno CONTINUUM vuole almeno due livelli");
            return;
        }
        refuseIf(scoring.axes().size() < 3, "il disegno VIEWPOINTS vuole almeno tre assi");
        for (Instrument.Named axis : scoring.axes()) {
            for (Instrument.Named series : scoring.series()) {
                refuseIf(
                        scoring.scores().stream()
                                        .filter(s -> s.axis().equals(axis.code())
                                                && s.series().equals(series.code()))
                                        .count()
                                != 1,
                        "serve un punteggio, e uno solo, per «%s» e «%s»".formatted(axis.code(), series.code()));
            }
        }
    }

    private void twice(String what, Stream<String> codes) {
        var seen = new HashSet<String>();
        codes.filter(code -> !seen.add(code)).forEach(code -> found.add("%s «%s» due volte".formatted(what, code)));
    }

    private void refuseIf(boolean wrong, String reason) {
        if (wrong) {
            found.add(reason);
        }
    }
}
