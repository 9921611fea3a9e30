package it.trama.accreditation.quality;

import it.trama.accreditation.Tab;
import it.trama.platform.web.FormErrors;
import it.trama.platform.web.Option;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The levels, who has one, and for the office the way to give one. */
public record QualityPage(
        List<Tab> tabs,
        List<Level> levels,
        List<Row> rows,
        @Nullable Giving giving,
        Typed typed) {

    public record Level(String title, List<String> indicators) {}

    public record Row(String body, String service, String level, String period, String evidence) {}

    public record Giving(String newId, List<Option> bodies, List<Option> levels) {}

    public record Typed(Map<String, String> values, FormErrors errors) {

        public String of(String name) {
            return values.getOrDefault(name, "");
        }
    }
}
