package it.trama.assessment.definition;

import it.trama.assessment.Instrument;
import it.trama.assessment.Instrument.AnswerType;
import it.trama.assessment.Instrument.Choice;
import it.trama.assessment.Instrument.Column;
import it.trama.assessment.Instrument.Filling;
import it.trama.assessment.Instrument.Function;
import it.trama.assessment.Instrument.Question;
import it.trama.assessment.Instrument.Range;
import it.trama.assessment.Instrument.Row;
import it.trama.assessment.Instrument.Section;
import it.trama.assessment.Instrument.Shape;
import it.trama.assessment.Instrument.When;
import it.trama.assessment.Instrument.Words;
import it.trama.kernel.Compartment;
import it.trama.kernel.Result;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Makes an instrument of the text of its definition, or says everything that is wrong with it and where. */
final class DefinitionReader {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private DefinitionReader() {}

    static Result<Instrument, List<String>> read(String text) {
        JsonNode json;
        try {
            json = JSON.readTree(text);
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            return Result.refused(
                    List.of("riga %d: il testo non è JSON corretto (%s)".formatted(line, e.getOriginalMessage())));
        }
        var problems = new ArrayList<String>();
        Instrument instrument = instrument(new DefinitionNode(json, "", problems));
        if (problems.isEmpty()) {
            problems.addAll(InstrumentProblems.of(instrument));
        }
        return problems.isEmpty() ? Result.done(instrument) : Result.refused(List.copyOf(problems));
    }

    private static Instrument instrument(DefinitionNode node) {
        var scales = new LinkedHashMap<String, List<Choice>>();
        node.object("scales")
                .ifPresent(all -> node.map("scales")
                        .keySet()
                        .forEach(name -> scales.put(
                                name,
                                all.list(name).stream()
                                        .map(DefinitionReader::choice)
                                        .toList())));
        var instrument = new Instrument(
                node.text("code"),
                node.number("version"),
                new Words(node.text("title"), node.words("intro"), node.words("source")),
                Map.copyOf(scales),
                node.list("sections").stream().map(DefinitionReader::section).toList(),
                ScoringReader.scoring(node));
        node.done();
        return instrument;
    }

    private static Choice choice(DefinitionNode node) {
        var choice = new Choice(node.number("value"), node.text("label"), node.words("code"));
        node.done();
        return choice;
    }

    private static Section section(DefinitionNode node) {
        var filling = new Filling(
                node.choices("by", Function.SOCIAL_WORKER),
                node.words("viewpoint"),
                node.choice("compartment", Compartment.ORDINARY),
                node.flag("optional"));
        var section = new Section(
                node.text("code"),
                new Words(node.text("title"), node.words("intro"), ""),
                filling,
                node.list("questions").stream().map(DefinitionReader::question).toList());
        node.done();
        return section;
    }

    private static Question question(DefinitionNode node) {
        var question = new Question(
                node.text("code"),
                node.choice("type", AnswerType.RATING),
                node.text("text"),
                node.words("hint"),
                node.flag("required"),
                shape(node),
                node.object("when").map(DefinitionReader::when).orElse(null));
        if (!node.has("type")) {
            node.problem("manca «type»");
        }
        node.done();
        return question;
    }

    private static Shape shape(DefinitionNode node) {
        return new Shape(
                node.words("scale"),
                range(node),
                node.words("list"),
                node.list("rows").stream().map(DefinitionReader::row).toList(),
                node.list("columns").stream().map(DefinitionReader::column).toList());
    }

    private static @Nullable Range range(DefinitionNode node) {
        return node.object("range")
                .map(range -> {
                    var read = new Range(range.decimal("least"), range.decimal("most"), range.words("unit"));
                    range.done();
                    return read;
                })
                .orElse(null);
    }

    private static Row row(DefinitionNode node) {
        var row = new Row(node.text("code"), node.text("title"), node.words("hint"));
        node.done();
        return row;
    }

    private static Column column(DefinitionNode node) {
        var column = new Column(
                node.text("code"),
                node.text("title"),
                node.choice("type", AnswerType.RATING),
                node.words("scale"),
                node.words("list"));
        node.done();
        return column;
    }

    private static When when(DefinitionNode node) {
        var when = new When(node.text("question"), Set.copyOf(node.texts("values")));
        node.done();
        return when;
    }
}
