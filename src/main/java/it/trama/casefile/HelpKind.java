package it.trama.casefile;

/** Kinds of help; their texts are {@code casefile.help.kind.CODE}. */
public enum HelpKind {
    SOCIAL_WORK,
    MONEY,
    FOOD,
    GOODS,
    HOUSING,
    HOME_CARE,
    EDUCATION,
    WORK,
    TRANSPORT,
    COMPANY,
    OTHER
}
