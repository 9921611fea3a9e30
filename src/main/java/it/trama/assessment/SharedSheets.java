package it.trama.assessment;

import it.trama.assessment.Instrument.Section;
import java.util.List;
import java.util.UUID;

/** Parts and synthesis of sheets that several fill. Within the caller's transaction, under the RECORD policy. */
public interface SharedSheets {

    Closing of(UUID sheet);

    /** Empty parts for sections that lie in a compartment of their own: who may open it fills them. */
    void addClosed(SheetHead sheet, List<Section> sections, UUID by);

    /** The synthesis changes no more. */
    void close(UUID sheet);
}
