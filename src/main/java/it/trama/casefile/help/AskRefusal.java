package it.trama.casefile.help;

/** Why "who already helps" is not answered; texts are {@code casefile.ask.refused.*}. */
enum AskRefusal {
    NOT_YOUR_ROLE(403),
    NO_AGREEMENT(403),
    /** More questions than the data-protection officer allows in an hour or a day. */
    TOO_MANY(429);

    private final int status;

    AskRefusal(int status) {
        this.status = status;
    }

    int status() {
        return status;
    }
}
