package it.trama.assessment.sheet;

import it.trama.assessment.Answers;
import it.trama.assessment.ScoreSheet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Answers and scores as they are stored: {@code {"home": "2", "note": "…"}} and {@code {"values": {"total": 9}, "level": "VULNERABILITY", "domains": []}}. */
@Component
class SheetJson {

    private final JsonMapper json;

    SheetJson(JsonMapper json) {
        this.json = json;
    }

    String answers(Answers answers) {
        return json.writeValueAsString(answers.values());
    }

    Answers answers(String stored) {
        return answers(json.readTree(stored));
    }

    /** The first sheets kept ratings as numbers. */
    private static Answers answers(JsonNode stored) {
        var values = new HashMap<String, String>();
        for (Map.Entry<String, JsonNode> field : stored.properties()) {
            JsonNode value = field.getValue();
            values.put(field.getKey(), value.isString() ? value.stringValue() : value.toString());
        }
        return Answers.of(values);
    }

    String scores(ScoreSheet scores) {
        return json.writeValueAsString(scores);
    }

    ScoreSheet scores(String stored) {
        return scores(json.readTree(stored));
    }

    private ScoreSheet scores(JsonNode stored) {
        var values = new LinkedHashMap<String, BigDecimal>();
        stored.path("values")
                .properties()
                .forEach(e -> values.put(e.getKey(), e.getValue().decimalValue()));
        var domains = new ArrayList<ScoreSheet.Domain>();
        stored.path("domains").values().forEach(node -> domains.add(json.treeToValue(node, ScoreSheet.Domain.class)));
        JsonNode level = stored.path("level");
        return new ScoreSheet(values, level.isString() ? level.stringValue() : null, List.copyOf(domains));
    }

    /** What others filled in: {@code [{"answers": {…}, "scores": {…} or null}]}. */
    Others others(@Nullable String stored) {
        Answers answers = Answers.NONE;
        var values = new LinkedHashMap<String, BigDecimal>();
        var domains = new ArrayList<ScoreSheet.Domain>();
        if (stored != null) {
            for (JsonNode part : json.readTree(stored).values()) {
                answers = answers.and(answers(part.path("answers")));
                ScoreSheet scores = scores(part.path("scores"));
                values.putAll(scores.values());
                domains.addAll(scores.domains());
            }
        }
        return new Others(answers, values, domains);
    }

    record Others(Answers answers, Map<String, BigDecimal> values, List<ScoreSheet.Domain> domains) {

        ScoreSheet with(ScoreSheet own) {
            var all = new LinkedHashMap<>(own.values());
            all.putAll(values);
            var every = new ArrayList<>(own.domains());
            every.addAll(domains);
            return new ScoreSheet(all, own.level(), every);
        }
    }
}
