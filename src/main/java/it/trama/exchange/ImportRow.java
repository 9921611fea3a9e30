package it.trama.exchange;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A stored row of a run.
 *
 * @param hash     of its cells: tells "the same again" from "something else now"
 * @param decision SAME or OTHER, once someone has decided a doubt
 */
public record ImportRow(
        UUID id, SourceRow source, String hash, @Nullable String decision) {

    /** Hex digest of a text. */
    public static String digest(String algorithm, String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance(algorithm).digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
