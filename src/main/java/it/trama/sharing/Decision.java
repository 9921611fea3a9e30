package it.trama.sharing;

/** What the officer's bases, the consents and the named bases say today of one exchange. */
public sealed interface Decision {

    enum Basis {
        LAW,
        CONSENT,
        /** An order that protects a child, or an emergency, named for this person and body. */
        NAMED
    }

    enum Tier {
        MINIMAL,
        EXTENDED
    }

    /** Texts are {@code sharing.refused.*}. */
    enum Reason {
        NO_AGREEMENT,
        NOT_ALLOWED,
        NO_CONSENT
    }

    /** @param reference the article, the version of the text agreed to, or the order */
    record Allowed(Basis basis, String reference, Tier tier) implements Decision {}

    record Refused(Reason reason) implements Decision {}
}
