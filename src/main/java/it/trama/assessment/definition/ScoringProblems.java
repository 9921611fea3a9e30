package it.trama.assessment.definition;

import it.trama.assessment.Instrument;
import it.trama.assessment.Instrument.AnswerType;
import it.trama.assessment.Instrument.Band;
import it.trama.assessment.Instrument.Computing;
import it.trama.assessment.Instrument.Drawing;
import it.trama.assessment.Instrument.Item;
import it.trama.assessment.Instrument.Operation;
import it.trama.assessment.Instrument.Question;
import it.trama.assessment.Instrument.Score;
import it.trama.assessment.Instrument.Section;
import it.trama.assessment.Items;
import it.trama.assessment.Scoring;
import it.trama.kernel.Compartment;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What is wrong with how a definition scores. */
final class ScoringProblems {

    private final Instrument instrument;
    private final Items items;
    private final List<String> found = new ArrayList<>();

    private ScoringProblems(Instrument instrument) {
        this.instrument = instrument;
        this.items = new Items(instrument);
    }

    static List<String> of(Instrument instrument) {
        var problems = new ScoringProblems(instrument);
        var seen = new HashSet<String>();
        for (Score score : instrument.scoring().scores()) {
            problems.refuseIf(!seen.add(score.code()), "punteggio «%s» due volte".formatted(score.code()));
            problems.score(score);
        }
        problems.rows();
        problems.drawing();
        return List.copyOf(problems.found);
    }

    private void score(Score score) {
        String name = "il punteggio «%s»".formatted(score.code());
        Computing how = score.computing();
        int before = found.size();
        refuseIf(how.items().isEmpty(), name + " non nomina domande");
        how.items().stream().filter(key -> !scored(key)).forEach(key -> found.add(notScored(name, key)));
        how.importance().stream().filter(key -> !scored(key)).forEach(key -> found.add(notScored(name, key)));
        boolean weighs = how.operation() == Operation.MEAN_BY_IMPORTANCE;
        refuseIf(
                weighs && how.importance().size() != how.items().size(),
                name + " vuole in «importance» una voce per ogni voce di «items»");
        Set<String> all = Set.copyOf(how.items());
        refuseIf(
                !all.containsAll(how.weights().keySet())
                        || !all.containsAll(how.reversed())
                        || !all.containsAll(how.recoded().keySet()),
                name + " pesa, rovescia o ricodifica una domanda che non somma");
        refuseIf(
                how.answered().signum() <= 0 || how.answered().compareTo(BigDecimal.ONE) > 0,
                name + ": «answered» è la parte di risposte che serve, sopra 0 e fino a 1");
        if (found.size() == before) {
            compartments(name, how);
            bands(name, score);
        }
    }

    private boolean scored(String key) {
        return items.find(key)
                .filter(item ->
                        item.type() == AnswerType.RATING || (item.type() == AnswerType.NUMBER && item.range() != null))
                .isPresent();
    }

    private static String notScored(String name, String key) {
        return "%s nomina «%s», che non è una domanda con valori".formatted(name, key);
    }

    /** A score of a closed compartment must not be read, or guessed, outside it. */
    private void compartments(String name, Computing how) {
        Set<Section> sections =
                how.items().stream().map(items::questionOf).map(this::sectionOf).collect(Collectors.toSet());
        boolean closed = sections.stream().anyMatch(s -> s.filling().compartment() != Compartment.ORDINARY);
        refuseIf(
                closed && sections.size() > 1,
                name + " mescola una sezione riservata con altre: si potrebbe leggere fuori dal suo comparto");
    }

    private Section sectionOf(Question question) {
        return instrument.sections().stream()
                .filter(section -> section.questions().contains(question))
                .findFirst()
                .orElseThrow();
    }

    /** Bands cover every score there can be, in order. */
    private void bands(String name, Score score) {
        BigDecimal before = null;
        for (Band band : score.bands()) {
            refuseIf(
                    before != null && band.from().compareTo(before) <= 0,
                    "%s: il livello «%s» non comincia dopo il precedente".formatted(name, band.level()));
            before = band.from();
        }
        if (!score.bands().isEmpty()) {
            var scoring = new Scoring(instrument);
            BigDecimal least = scoring.least(score);
            refuseIf(
                    score.bands().getFirst().from().compareTo(least) > 0,
                    "%s: nessun livello per il punteggio minimo %s".formatted(name, least));
            refuseIf(
                    score.bands().getLast().from().compareTo(scoring.most(score)) > 0,
                    "%s: l'ultimo livello comincia oltre il punteggio massimo".formatted(name));
        }
    }

    private void rows() {
        var rows = instrument.scoring().rows();
        if (rows == null) {
            return;
        }
        Question table = instrument
                .questions()
                .filter(q -> q.code().equals(rows.table()) && q.type() == AnswerType.TABLE)
                .findFirst()
                .orElse(null);
        refuseIf(table == null, "scoring › rows: «%s» non è una tabella".formatted(rows.table()));
        if (table != null) {
            Set<String> columns = items.row(table, 0).stream()
                    .map(Item::key)
                    .map(key -> key.substring(key.lastIndexOf('.') + 1))
                    .collect(Collectors.toSet());
            refuseIf(
                    !columns.containsAll(List.of("domain", "value", "min", "max")),
                    "scoring › rows: alla tabella servono le colonne domain, value, min, max");
        }
        refuseIf(items.find(rows.form()).isEmpty(), "scoring › rows: «%s» non è una domanda".formatted(rows.form()));
    }

    private void drawing() {
        Instrument.Scoring scoring = instrument.scoring();
        Score main = instrument.main().orElse(null);
        refuseIf(
                main == null && !scoring.main().isEmpty(),
                "il punteggio principale «%s» non è definito".formatted(scoring.main()));
        if (scoring.drawing() == Drawing.CONTINUUM) {
            refuseIf(
                    main == null || main.bands().size() < 2,
                    "il disegno CONTINUUM vuole un punteggio principale con almeno due livelli");
        }
        if (scoring.drawing() == Drawing.VIEWPOINTS) {
            refuseIf(scoring.axes().size() < 3, "il disegno VIEWPOINTS vuole almeno tre assi");
            refuseIf(scoring.series().isEmpty(), "il disegno VIEWPOINTS vuole almeno una serie");
        }
        for (Score score : scoring.scores()) {
            boolean known = scoring.axes().stream()
                    .anyMatch(a -> a.code().equals(score.place().axis()));
            refuseIf(
                    !score.place().axis().isEmpty() && !known,
                    "il punteggio «%s» sta sull'asse «%s», che non c'è"
                            .formatted(score.code(), score.place().axis()));
        }
    }

    private void refuseIf(boolean wrong, String reason) {
        if (wrong) {
            found.add(reason);
        }
    }
}
