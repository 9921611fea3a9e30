package it.trama.accreditation;

import java.util.List;

/** The areas that bodies are accredited in, as the definition files say them; versions lie side by side. */
public interface Areas {

    String EDUCATION = "EDUCATION";
    String HOME_CARE = "HOME_CARE";

    /** Each in its newest version. */
    List<Area> newest();

    /**
     * @throws it.trama.kernel.NotFound when there is no such definition
     */
    Area get(String code, int version);

    /** The name of an area, in its newest version; the code itself when nothing defines it any more. */
    String title(String code);
}
