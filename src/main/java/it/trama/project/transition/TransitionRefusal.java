package it.trama.project.transition;

/** Why a passage does not go on. */
enum TransitionRefusal {
    /** The same is planned already. */
    ALREADY_PLANNED,
    /** Both teams have not met, or the person has not agreed. */
    NOT_MET,
    /** Something of the list is not done. */
    TASKS_OPEN,
    NOT_PREPARED,
    ENDED
}
