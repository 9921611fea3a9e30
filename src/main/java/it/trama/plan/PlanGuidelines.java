package it.trama.plan;

import static it.trama.platform.web.Texts.t;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** What the Region and the plan itself ask of a cycle, as the document says it: data that the program carries. */
@Component
public class PlanGuidelines {

    /** @param kind its text is {@code plan.guideline.kind} */
    public record Guideline(String code, String cycle, String kind, String text, String section) {

        public String label() {
            return t("plan.guideline.label", t("plan.guideline." + kind), text);
        }
    }

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private final List<Guideline> all;

    PlanGuidelines() {
        try (var parser = FORMAT.parse(new StringReader(
                new ClassPathResource("plan/plan_guidelines.csv").getContentAsString(StandardCharsets.UTF_8)))) {
            this.all = parser.stream()
                    .map(row -> new Guideline(
                            row.get("code"), row.get("cycle"), row.get("kind"), row.get("text"), row.get("section")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<Guideline> all() {
        return all;
    }

    public Optional<Guideline> find(String code) {
        return all.stream().filter(one -> one.code().equals(code)).findFirst();
    }
}
