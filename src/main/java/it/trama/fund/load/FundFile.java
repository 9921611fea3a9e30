package it.trama.fund.load;

/** A file as it came. Bytes in a class of their own: as a component of a record they would be compared by identity. */
final class FundFile {

    /** More than any district needs. */
    static final int MOST_BYTES = 2_000_000;

    private final String name;
    private final byte[] content;

    FundFile(String name, byte[] content) {
        this.name = name;
        this.content = content.clone();
    }

    String name() {
        return name;
    }

    byte[] content() {
        return content.clone();
    }
}
