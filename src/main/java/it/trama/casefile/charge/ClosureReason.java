package it.trama.casefile.charge;

/** Why a period in charge ended; texts are {@code casefile.closing.reason.*}. */
enum ClosureReason {
    GOALS_REACHED,
    MOVED_AWAY,
    TRANSFERRED,
    PERSON_DECLINED,
    DECEASED,
    OTHER
}
