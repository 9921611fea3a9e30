package it.trama.project.pactgroup;

/** Why somebody does not come into a pact group. */
sealed interface GroupRefusal {

    record AlreadyThere(String name) implements GroupRefusal {}

    /** Each side has one coordinator at a time. */
    record CoordinatorThere(String name, Side side) implements GroupRefusal {}

    /** Of no body that works with the service today. */
    record NotToBeAsked() implements GroupRefusal {}
}
