package it.trama.project.writing;

/** Why a text is not changed. */
sealed interface DraftRefusal {

    record AlreadySigned() implements DraftRefusal {}

    /** A goal that supports still serve is not removed. */
    record GoalInUse() implements DraftRefusal {}

    /** The part that the change names is not of this project. */
    record NoSuchPart() implements DraftRefusal {}

    /** The person has a record on which others work: they bring the person in. */
    record PersonOfOthers() implements DraftRefusal {}

    /** For whom it was first written: without that person it is no project. */
    record FirstPerson() implements DraftRefusal {}

    /** Somebody saved the same meanwhile: both versions are shown. */
    record SavedMeanwhile() implements DraftRefusal {}
}
