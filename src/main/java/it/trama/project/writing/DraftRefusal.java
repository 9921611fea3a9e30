package it.trama.project.writing;

/** Why a text is not changed. */
sealed interface DraftRefusal {

    record AlreadySigned() implements DraftRefusal {}

    /** A goal that supports still serve is not removed. */
    record GoalInUse() implements DraftRefusal {}

    /** The part that the change names is not of this project. */
    record NoSuchPart() implements DraftRefusal {}

    /** Somebody saved the same meanwhile: both versions are shown. */
    record SavedMeanwhile() implements DraftRefusal {}
}
