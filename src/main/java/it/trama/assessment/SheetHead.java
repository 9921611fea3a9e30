package it.trama.assessment;

import it.trama.kernel.Compartment;
import java.time.LocalDate;
import java.util.UUID;

/** What identifies a sheet for those who fill a part of it. */
public record SheetHead(
        UUID id, UUID record, Compartment compartment, String instrument, int version, LocalDate day, boolean signed) {

    /** The compartment that a section of the sheet lies in. */
    public Compartment of(Instrument.Section section) {
        return compartment == Compartment.ORDINARY ? section.filling().compartment() : compartment;
    }
}
