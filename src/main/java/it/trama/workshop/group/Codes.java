package it.trama.workshop.group;

import java.util.List;
import java.util.regex.Pattern;

/** Codes that the database has put together with commas. */
final class Codes {

    private static final Pattern COMMA = Pattern.compile(",");

    private Codes() {}

    static List<String> of(String together) {
        return together.isEmpty() ? List.of() : COMMA.splitAsStream(together).toList();
    }
}
