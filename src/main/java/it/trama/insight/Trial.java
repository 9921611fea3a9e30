package it.trama.insight;

import java.util.List;

/** Tells of a definition that is not one of the indicators yet. Called within the caller's transaction. */
public interface Trial {

    /**
     * @param words what it counts, from the definition itself
     * @param value of the whole district with its unit, or why there is none; protected as if it were one of the indicators
     */
    record Tried(List<String> words, String value, String statement) {}

    Tried of(IndicatorDefinition indicator, int year);
}
