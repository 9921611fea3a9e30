package it.trama.platform.web;

import java.util.Arrays;
import java.util.List;

/** One choice of a select, radio or check list. */
public record Option(String value, String label) {

    /** The constants of an enum with the texts {@code prefix.NAME}. */
    public static <E extends Enum<E>> List<Option> of(Class<E> type, String prefix) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> new Option(constant.name(), Texts.t(prefix + "." + constant.name())))
                .toList();
    }
}
