package it.trama.fund.stage;

/** What the plan office records of money that comes. */
enum Stage {
    ESTIMATED,
    ASSIGNED,
    COLLECTED,
    TRANSFERRED
}
