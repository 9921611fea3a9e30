package it.trama.assessment.sheet;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Answers and scores as they are stored: {@code {"home": 2, "note": "…"}} and {@code {"values": {"total": 9}, "level": "VULNERABILITY"}}. */
@Component
class SheetJson {

    private record Scores(
            Map<String, BigDecimal> values, @Nullable String level) {}

    private final JsonMapper json;

    SheetJson(JsonMapper json) {
        this.json = json;
    }

    String answers(Answers answers) {
        var all = new LinkedHashMap<String, Object>(answers.ratings());
        all.putAll(answers.texts());
        return json.writeValueAsString(all);
    }

    Answers answers(String stored) {
        var ratings = new HashMap<String, Integer>();
        var texts = new HashMap<String, String>();
        for (Map.Entry<String, JsonNode> field : json.readTree(stored).properties()) {
            if (field.getValue().isNumber()) {
                ratings.put(field.getKey(), field.getValue().intValue());
            } else {
                texts.put(field.getKey(), field.getValue().stringValue());
            }
        }
        return new Answers(ratings, texts);
    }

    String scores(ScoreSheet scores) {
        return json.writeValueAsString(new Scores(scores.values(), scores.level()));
    }

    ScoreSheet scores(String stored) {
        Scores scores = json.readValue(stored, Scores.class);
        return new ScoreSheet(scores.values(), scores.level());
    }
}
