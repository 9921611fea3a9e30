package it.trama.people.family;

/** Why a household was not changed; texts {@code people.home.refusal.<NAME>}. */
enum HomeRefusal {
    IN_THE_FUTURE,
    BEFORE_BIRTH,
    ALREADY_HERE,
    /** Registered in another household from that day on, or later: that must be put right first. */
    LIVES_ELSEWHERE_LATER,
    NOT_HERE,
    /** The head leaves and others stay: somebody takes the place. */
    CHOOSE_HEAD,
    NOBODY_CHOSEN,
    EVERYBODY_CHOSEN,
    OUTSIDE_TERRITORY
}
