package it.trama.sharing.consent;

/** Texts are {@code sharing.consent.refused.*}. */
enum ConsentRefusal {
    ALREADY_OVER("until"),
    NOT_THEIRS_TO_GIVE("given.by"),
    GIVER_MISSING("given.giver"),
    NO_SUCH_TEXT("given.text");

    private final String field;

    ConsentRefusal(String field) {
        this.field = field;
    }

    String field() {
        return field;
    }
}
