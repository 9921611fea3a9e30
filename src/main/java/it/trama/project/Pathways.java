package it.trama.project;

import java.util.List;

/** The pathways that are defined, each in its newest version. */
public interface Pathways {

    List<Pathway> all();

    /** @throws it.trama.kernel.NotFound when none has the code */
    Pathway get(String code);
}
