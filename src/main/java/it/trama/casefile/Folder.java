package it.trama.casefile;

/** Folders of a social record; texts are {@code casefile.folder.*}. */
public enum Folder {
    COURT,
    INCOMING,
    OUTGOING,
    DIARY,
    MONEY,
    HEALTH,
    AGREEMENTS,
    PSYCHOLOGY,
    OTHER
}
