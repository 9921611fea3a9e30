package it.trama.assessment;

import java.util.List;

/** The instruments that are defined: those shipped and those that an administrator has added, each in all its versions. */
public interface Instruments {

    /** The version in use today of each, those with levels first: where the person stands comes before what to start from. */
    List<Instrument> current();

    /** @throws it.trama.kernel.NotFound when none is in use under this code today */
    Instrument current(String code);

    /** A version, in use or not: what was filled in with it is read with it. */
    Instrument version(String code, int version);
}
