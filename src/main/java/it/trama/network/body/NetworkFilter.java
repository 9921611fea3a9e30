package it.trama.network.body;

import java.util.Locale;

/** What the address asks of the list; empty texts ask nothing. */
record NetworkFilter(String kind, String text) {

    boolean accepts(it.trama.trust.Directory.Profile body) {
        String wanted = text.toLowerCase(Locale.ITALY);
        return (kind.isEmpty() || kind.equals(body.organisation().kind()))
                && (contains(body.organisation().name(), wanted) || contains(body.description(), wanted));
    }

    private static boolean contains(String text, String wanted) {
        return text.toLowerCase(Locale.ITALY).contains(wanted);
    }
}
