package it.trama.sharing.referral;

/** Texts are {@code sharing.referral.refused.*}. */
enum ReferralRefusal {
    NO_AGREEMENT("to"),
    NOT_ALLOWED("to"),
    NO_CONSENT("to"),
    NO_PLACE("to"),
    PART_GONE(""),
    SEALED(""),
    NOT_YOURS_TO_NAME("named.kind"),
    NOT_NOW(""),
    TOO_LATE("");

    private final String field;

    ReferralRefusal(String field) {
        this.field = field;
    }

    String field() {
        return field;
    }
}
