package it.trama.intake;

/** What came of a contact. */
public enum Outcome {
    INFORMED,
    DIRECTED,
    APPOINTMENT,
    TAKEN_IN_CHARGE;

    /** The social record opens at the first access that is more than information. */
    public boolean opensRecord() {
        return this == APPOINTMENT || this == TAKEN_IN_CHARGE;
    }
}
