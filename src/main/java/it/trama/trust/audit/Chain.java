package it.trama.trust.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** The arithmetic of the chain: the head of a batch hashes the head before it and each of its events, in order of id. */
final class Chain {

    static final String START = "0".repeat(64);

    private Chain() {}

    static String head(String previous, List<Seals.Event> events) {
        MessageDigest chain = sha256();
        chain.update(HexFormat.of().parseHex(previous));
        for (Seals.Event event : events) {
            chain.update(sha256().digest(event.canonical().getBytes(StandardCharsets.UTF_8)));
        }
        return HexFormat.of().formatHex(chain.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
