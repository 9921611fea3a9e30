package it.trama.insight.defining;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Write, see what is wrong or what it would tell, add. */
public record NewIndicatorPage(
        String text,
        String year,
        List<String> problems,
        @Nullable Preview preview,
        List<Fact> facts) {

    /** @param replaces says which version it takes the place of; empty: none */
    public record Preview(
            String name, String question, List<String> words, String value, String statement, String replaces) {}

    /** What a definition may name, in short. */
    public record Fact(String code, String title, String dimensions, String numbers) {}
}
