package it.trama.assessment.definition;

import it.trama.assessment.Instrument.Band;
import it.trama.assessment.Instrument.Better;
import it.trama.assessment.Instrument.Computing;
import it.trama.assessment.Instrument.Drawing;
import it.trama.assessment.Instrument.Named;
import it.trama.assessment.Instrument.Operation;
import it.trama.assessment.Instrument.Place;
import it.trama.assessment.Instrument.RowScores;
import it.trama.assessment.Instrument.Score;
import it.trama.assessment.Instrument.Scoring;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** The part of a definition that says how answers become scores; an instrument may have none. */
final class ScoringReader {

    private ScoringReader() {}

    static Scoring scoring(DefinitionNode definition) {
        return definition
                .object("scoring")
                .map(ScoringReader::read)
                .orElse(new Scoring(Drawing.NONE, "", List.of(), null, List.of(), List.of()));
    }

    private static Scoring read(DefinitionNode node) {
        var scoring = new Scoring(
                node.choice("drawing", Drawing.NONE),
                node.words("main"),
                node.list("scores").stream().map(ScoringReader::score).toList(),
                node.object("rows").map(ScoringReader::rows).orElse(null),
                node.list("axes").stream().map(ScoringReader::named).toList(),
                node.list("series").stream().map(ScoringReader::named).toList());
        node.done();
        return scoring;
    }

    private static RowScores rows(DefinitionNode node) {
        var rows = new RowScores(node.text("table"), node.text("form"));
        node.done();
        return rows;
    }

    private static Named named(DefinitionNode node) {
        var named = new Named(node.text("code"), node.text("title"));
        node.done();
        return named;
    }

    private static Score score(DefinitionNode node) {
        var score = new Score(
                node.text("code"),
                node.text("title"),
                computing(node),
                new Place(node.words("axis"), node.words("series"), node.choice("better", Better.NEITHER)),
                node.list("bands").stream().map(ScoringReader::band).toList());
        node.done();
        return score;
    }

    private static Computing computing(DefinitionNode node) {
        var weights = new LinkedHashMap<String, BigDecimal>();
        node.object("weights")
                .ifPresent(all -> node.map("weights").keySet().forEach(key -> weights.put(key, all.decimal(key))));
        var recoded = new LinkedHashMap<String, Map<Integer, BigDecimal>>();
        node.object("recoded")
                .ifPresent(all -> node.map("recoded")
                        .forEach((key, value) -> recoded.put(key, values(all.below(key, value), value))));
        return new Computing(
                node.choice("operation", Operation.SUM),
                node.texts("items"),
                weights,
                node.texts("importance"),
                Set.copyOf(node.texts("reversed")),
                recoded,
                node.has("answered") ? node.decimal("answered") : BigDecimal.ONE);
    }

    private static Map<Integer, BigDecimal> values(DefinitionNode node, JsonNode json) {
        var values = new LinkedHashMap<Integer, BigDecimal>();
        json.properties().forEach(entry -> {
            if (entry.getKey().matches("-?\\d{1,6}")) {
                values.put(Integer.parseInt(entry.getKey()), node.decimal(entry.getKey()));
            } else {
                node.problem("«%s» non è un valore di scala".formatted(entry.getKey()));
            }
        });
        return values;
    }

    private static Band band(DefinitionNode node) {
        var band = new Band(node.text("level"), node.text("title"), node.decimal("from"), node.words("meaning"));
        node.done();
        return band;
    }
}
