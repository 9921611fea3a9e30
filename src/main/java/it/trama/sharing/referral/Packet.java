package it.trama.sharing.referral;

import it.trama.kernel.Compartment;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/** What is sent: whom it is about, what is asked, and the chosen parts as they were on that day. */
record Packet(String label, String question, List<Part> parts) {

    record Part(String source, Compartment compartment, LocalDate day, String title, String text) {}

    /** Of every word that was sent; lengths keep the borders between texts. */
    String sha256() {
        var all = new StringBuilder();
        add(all, label);
        add(all, question);
        parts.stream().sorted(Comparator.comparing(Part::source)).forEach(part -> {
            add(all, part.source());
            add(all, part.compartment().name());
            add(all, part.day().toString());
            add(all, part.title());
            add(all, part.text());
        });
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(all.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void add(StringBuilder all, String text) {
        all.append(text.length()).append(':').append(text).append('\n');
    }
}
