package it.trama.document.letter;

import java.util.List;

/** What is printed: the body's heading, protocol and date, to whom, the subject, the text, who signs. Also shown on the screen before. */
public record LetterPage(Heading heading, String recipient, String subject, List<Block> blocks, Signature signature) {

    /** @param protocol number and date, or what stands there before it has one */
    public record Heading(String body, String contact, String protocol, String record) {}

    /** @param kind TEXT, HEADING or QUOTE; {@code source} of a quote: who wrote it and when */
    public record Block(Kind kind, String text, String source) {}

    public enum Kind {
        TEXT,
        HEADING,
        QUOTE
    }

    public record Signature(String day, String role, String name) {}

    public static Block text(String words) {
        return new Block(Kind.TEXT, words, "");
    }

    public static Block heading(String words) {
        return new Block(Kind.HEADING, words, "");
    }

    public static Block quote(String words, String source) {
        return new Block(Kind.QUOTE, words, source);
    }
}
