package it.trama.agenda.booking;

/** What became of an appointment; texts {@code agenda.state.CODE}. */
enum State {
    BOOKED,
    KEPT,
    NO_SHOW,
    CANCELLED
}
