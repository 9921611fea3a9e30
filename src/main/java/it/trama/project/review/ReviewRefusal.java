package it.trama.project.review;

/** Why a review is not begun, saved or signed. */
sealed interface ReviewRefusal {

    /** Only a signed project is reviewed. */
    record NotInForce() implements ReviewRefusal {}

    record AlreadySigned() implements ReviewRefusal {}

    /** Somebody saved it meanwhile. */
    record Changed(Review stored, String by) implements ReviewRefusal {}

    /** @param goals that nobody has said anything about */
    record GoalsOpen(int goals) implements ReviewRefusal {}

    record NobodyTookPart() implements ReviewRefusal {}

    record FutureDay() implements ReviewRefusal {}
}
