package it.trama.platform.definition;

import java.util.Arrays;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Why a definition cannot be read, in Italian: the line, the place in it, what was expected and what was found. */
final class UnreadableDefinition {

    private UnreadableDefinition() {}

    static String told(JacksonException e) {
        int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
        return "riga %d: %s".formatted(line, why(e));
    }

    private static String why(JacksonException e) {
        String place = e.getPath().stream()
                .map(step ->
                        step.getPropertyName() == null ? "[" + step.getIndex() + "]" : "." + step.getPropertyName())
                .collect(Collectors.joining());
        String at = place.isEmpty() ? "definizione" : place.substring(1);
        return switch (e) {
            case UnrecognizedPropertyException unknown ->
                "%s: campo non previsto; attesi %s"
                        .formatted(
                                at,
                                unknown.getKnownPropertyIds() == null
                                        ? "altri"
                                        : unknown.getKnownPropertyIds().stream()
                                                .map(String::valueOf)
                                                .sorted()
                                                .collect(Collectors.joining(", ")));
            case InvalidFormatException wrong ->
                "%s: atteso %s, trovato «%s»".formatted(at, expected(wrong.getTargetType()), wrong.getValue());
            case MismatchedInputException _ -> "%s: manca, è vuoto o è di un'altra forma".formatted(at);
            default -> "non è JSON: manca o avanza una parentesi, una virgola o una virgoletta";
        };
    }

    private static String expected(Class<?> type) {
        Object[] choices = type.getEnumConstants();
        return choices == null
                ? "un numero"
                : "uno tra " + Arrays.stream(choices).map(String::valueOf).collect(Collectors.joining(", "));
    }
}
